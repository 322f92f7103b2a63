import { describe, expect, test } from 'vitest';
import { readTags } from './support/readTags.ts';
import { sites } from './support/sites.ts';
import { standsAlone } from './support/standsAlone.ts';

const ownOrigin = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The texts of an element, by its name. */
const texts = (xml: string, name: string) =>
	Array.from(xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g')), ([, text = '']) => text);

describe.each(sites)('the feed of the site %s', (_, site) => {
	const feed = site.read('updates/feed.xml');
	const [head = '', ...entries] = feed.split('<entry>');
	const page = `${ownOrigin}${site.base}/updates`;

	test('is Atom: id, title, updated and author once in the feed, and in each entry what RFC 4287 asks', () => {
		expect(feed).toMatch(
			/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/
		);
		for (const name of ['id', 'title', 'updated', 'name']) {
			expect.soft(texts(head, name).length, name).toBe(1);
		}
		expect(entries.length).toBeGreaterThan(0);
		for (const entry of entries) {
			expect.soft(texts(entry, 'id').length).toBe(1);
			expect.soft(entry.match(/<title[ >]/g)?.length).toBe(1);
			expect.soft(texts(entry, 'updated').length).toBe(1);
			expect.soft(entry).toMatch(/<content type="html">/);
		}
		for (const date of [...texts(feed, 'updated'), ...texts(feed, 'published')]) {
			expect.soft(date).toMatch(dateTime);
			expect.soft(Number.isNaN(Date.parse(date))).toBe(false);
		}
	});

	test('has ids that are addresses and stand once', () => {
		const ids = texts(feed, 'id');
		expect(ids.filter((id) => !URL.canParse(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('names itself and its page by absolute addresses of the published site', () => {
		const links = readTags(head).filter(({ name }) => name === 'link');
		const href = (rel: string) => links.find(({ attributes }) => attributes.rel === rel)?.attributes.href;
		expect(href('self')).toBe(`${page}/feed.xml`);
		expect(href('alternate')).toBe(page);
	});

	test('leads to an anchor of the page for each entry', () => {
		const anchors = site.pages.get('/updates')?.ids;
		for (const entry of entries) {
			const link = readTags(entry).find(({ name }) => name === 'link')?.attributes.href ?? '';
			expect.soft(link).toContain(`${page}#`);
			expect.soft(anchors?.has(link.slice(page.length + 1)), link).toBe(true);
		}
	});

	test('stands in the head and the foot of every page but those that stand alone', () => {
		const address = `${site.base}/updates/feed.xml`;
		for (const { address: at, tags } of site.pages.values()) {
			const leading = tags.filter(({ attributes }) => attributes.href === address).map(({ name }) => name);
			expect.soft(leading.includes('link'), at).toBe(!standsAlone(at));
			expect.soft(leading.includes('a'), at).toBe(!standsAlone(at));
		}
	});
});
