import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { startAddress } from '#src/everyPage/startAddress.server.ts';
import type { Descriptor } from '#atlas/descriptor.ts';

/** What every page says of itself: where the site stands, and of which day and version its data is. */
export function load() {
	const { created, version } = readBuilt<Descriptor>('data/datapackage.json');
	return {
		site: { origin: siteOrigin(), version, created },
		everyPageScript: startAddress()
	};
}
