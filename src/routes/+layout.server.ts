import { scriptAddress } from '#src/data/chunks.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';

/** What every page says of itself: what the site is called, where it stands, and of which day and version its data is. */
export function load() {
	return {
		site: siteFacts(),
		everyPageScript: scriptAddress('src/everyPage/start.ts')
	};
}
