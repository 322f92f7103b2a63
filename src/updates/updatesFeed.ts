import { Feed } from 'feed';
import type { Release } from '#atlas/files/changelog.ts';
import { changelogHtml } from './changelogHtml.ts';
import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';
import { keptHtml } from './keptHtml.ts';
import { releaseAnchor } from './releaseAnchor.ts';

interface FeedPlace {
	/** Address of the page that the feed follows. */
	readonly page: string;
	/** Address of the feed itself. */
	readonly feed: string;
	/** What the site is called. */
	readonly title: string;
	/** Where the pipeline's files are served, with a slash at its end. */
	readonly data: string;
	/** The releases of which the files are kept, by version. */
	readonly kept: ReadonlyMap<string, ReleaseRecord>;
	/** Address of the project's code, which stays where it is when the site moves: ids are made of it. */
	readonly repository: string;
}

const startOfDay = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * The releases as an Atom feed (RFC 4287); what has not been released has no date, and is left out.
 * @throws where nothing has been released: a feed must say when it was updated
 */
export function updatesFeed(
	releases: readonly Release[],
	{ page, feed: self, title, data, kept, repository }: FeedPlace
): string {
	const dated = releases.flatMap((release) =>
		release.date === null ? [] : [{ ...release, date: release.date }]
	);
	const newest = dated[0];
	if (!newest) throw new RangeError('The changelog has no release with a date');
	const feed = new Feed({
		id: `${repository}/blob/main/CHANGELOG.md`,
		title: `${title}: updates`,
		description: `What changed in the data and on the site of ${title}.`,
		link: page,
		feed: self,
		updated: startOfDay(newest.date),
		author: { name: `${title} maintainers`, link: repository },
		copyright: 'CC BY 4.0',
		generator: false
	});
	for (const release of dated) {
		const record = kept.get(release.version);
		feed.addItem({
			title: `Version ${release.version}`,
			id: `${repository}/releases/tag/v${release.version}`,
			link: `${page}#${releaseAnchor(release)}`,
			date: startOfDay(release.date),
			published: startOfDay(release.date),
			content: (record ? keptHtml(record, data) : '') + changelogHtml(release)
		});
	}
	return feed.atom1();
}
