import { resolve } from '$app/paths';
import { site } from '#src/data/site.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import { keptReleases } from '#src/updates/keptReleases.server.ts';
import { readUpdates } from '#src/updates/readUpdates.server.ts';
import { updatesFeed } from '#src/updates/updatesFeed.ts';

export const prerender = true;

/** The updates as an Atom feed, with absolute addresses. */
export function GET() {
	const { origin, title } = siteFacts();
	const text = updatesFeed(readUpdates(), {
		page: `${origin}${resolve('/updates')}`,
		feed: `${origin}${resolve('/updates/feed.xml')}`,
		title,
		data: `${origin}${derivedFile('')}`,
		kept: keptReleases(),
		repository: site.repository
	});
	return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
