import { resolve } from '$app/paths';
import { scriptAddress } from '#src/data/chunks.server.ts';
import { cardOf } from '#src/data/pictures.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';

/** What every page says of itself: what the site is called, where it stands, of which day and version its data is, and its picture. */
export function load({ url }: { url: URL }) {
	return {
		site: siteFacts(),
		card: cardOf(url.pathname.slice(resolve('/').length)),
		everyPageScript: scriptAddress('src/everyPage/start.ts')
	};
}
