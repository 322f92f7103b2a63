import { describe, expect, test } from 'vitest';
import type { BuiltPage } from './support/BuiltSite.ts';
import { allSites } from './support/sites.ts';
import { standsAlone } from './support/standsAlone.ts';

const origin = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

/** What a page says where it is shared, by property or name. */
const said = ({ tags }: BuiltPage): Readonly<Record<string, string>> =>
	Object.fromEntries(
		tags.flatMap(({ name, attributes: { property, name: key, content } }) =>
			name === 'meta' && content !== undefined ? [[property ?? key ?? '', content]] : []
		)
	);

describe.each(allSites)('the pages of the site %s', (_, site) => {
	const pages = [...site.pages.values()].filter(({ address }) => !standsAlone(address) && address !== '/404');

	test('say what they are where they are shared, at their own absolute address', () => {
		for (const page of pages) {
			const tags = said(page);
			const { address } = page;
			expect.soft(tags['og:title']?.length, address).toBeGreaterThan(0);
			expect.soft(tags['og:description'], address).toBe(tags.description);
			expect.soft(tags['og:type'], address).toMatch(/^(website|article)$/);
			expect.soft(tags['og:site_name']?.length, address).toBeGreaterThan(0);
			const url = tags['og:url'] ?? '';
			expect.soft(url.startsWith(`${origin}/`), address).toBe(true);
			expect.soft(site.resolve(url.slice(origin.length)), address).toBe(page);
			const canonical = page.tags.find(({ attributes }) => attributes.rel === 'canonical');
			expect.soft(canonical?.attributes.href, address).toBe(url);
		}
	});

	test('have a picture of 1200 × 630 in words, too, or a card without one', () => {
		for (const page of pages) {
			const tags = said(page);
			const image = tags['og:image'];
			const card = image === undefined ? 'summary' : 'summary_large_image';
			expect.soft(tags['twitter:card'], page.address).toBe(card);
			const made = `cards/${page.address === '/' ? 'index' : page.address.slice(1)}.png`;
			expect.soft(image !== undefined, page.address).toBe(site.files.has(made));
			if (image === undefined) continue;
			expect.soft(site.files.has(image.slice(`${origin}${site.base}/`.length)), image).toBe(true);
			expect.soft([tags['og:image:width'], tags['og:image:height']], image).toEqual(['1200', '630']);
			expect.soft(tags['og:image:alt']?.length, image).toBeGreaterThan(0);
		}
	});

	test('of a chart say what it finds', () => {
		const charts = pages.filter(({ address }) => /^\/charts\/[^/]+$/.test(address));
		expect(charts.length).toBeGreaterThan(0);
		for (const page of charts) {
			const { title } = JSON.parse(site.read(`${page.address.slice(1)}.metadata.json`)) as { title: string };
			expect.soft(said(page)['og:title']).toBe(title);
		}
	});

	test('say which address was assumed where the build was told none', () => {
		const assumed = process.env.SITE_URL ? undefined : origin;
		for (const page of pages) expect.soft(said(page)['assumed-origin'], page.address).toBe(assumed);
	});
});
