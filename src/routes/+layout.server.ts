import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { Descriptor } from '#scripts/read/descriptor.ts';

/** What every page says of itself: where the site stands, and of which day and version its data is. */
export function load() {
	const { created, version } = readBuilt<Descriptor>('data/datapackage.json');
	return {
		site: { origin: (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, ''), version, created }
	};
}
