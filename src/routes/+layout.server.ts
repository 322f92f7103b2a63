import { siteFacts } from '#src/data/siteFacts.server.ts';
import { startAddress } from '#src/everyPage/startAddress.server.ts';

/** What every page says of itself: what the site is called, where it stands, and of which day and version its data is. */
export function load() {
	return {
		site: siteFacts(),
		everyPageScript: startAddress()
	};
}
