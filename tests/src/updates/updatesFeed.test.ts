import { describe, expect, it } from 'vitest';
import { changelogHtml } from '#src/updates/changelogHtml.ts';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';
import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';
import { updatesFeed } from '#src/updates/updatesFeed.ts';

// Synthetic.
const releases = parseChangelog(`## [Unreleased]
### Site
- Not yet.
## [0.3.0] - 2031-02-03
### Data
- \`a\` < b & "c" ]]> [d](https://example.org/?x=1&y=2)
## [0.2.0] - 2030-01-02
### Site
- First.
`);
const record: ReleaseRecord = {
	version: '0.3.0',
	date: '2031-02-03',
	previous: '0.2.0',
	archive: { bytes: 1, sha256: '' },
	tables: [],
	withdrawn: [{ table: 'persons', rows: 1, reason: 'private person' }],
	changes: {
		count: 4,
		once: [],
		tables: [
			{ table: 'persons', added: 1, removed: 0, changed: 1, cells: 2, first: [] },
			{ table: 'sums', added: 0, removed: 0, changed: 1, cells: 1, first: [] }
		]
	}
};
const place = {
	page: 'https://atlas.example/updates',
	feed: 'https://atlas.example/updates/feed.xml',
	title: 'An Atlas',
	data: 'https://atlas.example/data/',
	kept: new Map([['0.3.0', record]]),
	repository: 'https://code.example/atlas'
};

describe('the feed of the updates', () => {
	const feed = updatesFeed(releases, place);
	const all = (pattern: RegExp) => Array.from(feed.matchAll(pattern), ([, found]) => found);

	it('has an entry for each release with a day, newest first, and none for what is not released', () => {
		expect(all(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)).toEqual(['Version 0.3.0', 'Version 0.2.0']);
		expect(feed).not.toContain('Not yet');
	});

	it('was updated when the newest release was', () => {
		expect(all(/<updated>(.*?)<\/updated>/g)).toEqual([
			'2031-02-03T00:00:00.000Z',
			'2031-02-03T00:00:00.000Z',
			'2030-01-02T00:00:00.000Z'
		]);
	});

	it('says of a version that is kept how its tables differ from the one before, and leads to all changes', () => {
		expect(feed).toContain(
			'<p>Since version 0.2.0, 1 row was added and 3 cells changed in 2 rows. 1 row of <code>persons</code> is withdrawn from this and every version: private person. <a href="https://atlas.example/data/v0.3.0/changes.csv">All changes (CSV)</a></p>'
		);
	});

	it('keeps its ids when the site moves', () => {
		const moved = updatesFeed(releases, {
			...place,
			page: 'https://b.example/u',
			feed: 'https://b.example/f'
		});
		const ids = (text: string) => Array.from(text.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);
		expect(ids(moved)).toEqual(ids(feed));
		expect(new Set(ids(feed)).size).toBe(3);
	});

	it('leads to the anchors of the page', () => {
		expect(all(/<link href="(.*?)"/g)).toEqual([
			'https://atlas.example/updates#v0.3.0',
			'https://atlas.example/updates#v0.2.0'
		]);
	});

	it('cannot be without a release', () => {
		expect(() => updatesFeed(releases.slice(0, 1), place)).toThrow(RangeError);
	});
});

it('writes changes as HTML in which nothing is markup but ours', () => {
	const release = releases[1];
	expect(release && changelogHtml(release)).toBe(
		'<h3>Data</h3><ul><li><code>a</code> &lt; b &amp; &quot;c&quot; ]]&gt; <a href="https://example.org/?x=1&amp;y=2">d</a></li></ul>'
	);
});
