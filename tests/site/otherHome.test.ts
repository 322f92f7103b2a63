import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { World } from '#atlas/places.ts';
import type { SearchIndex } from '#scripts/derive/search/searchIndex.ts';
import { folders } from '#tests/fixtures/nigeria/folders.ts';
import { BuiltSite } from './support/BuiltSite.ts';

/** The charts for which the package holds rows, in the order of the gallery. */
const charts = [
	'treaty-map',
	'treaty-timeline',
	'fugitive-flows',
	'treaty-gap',
	'years-at-large',
	'asset-flows',
	'frozen-to-returned'
];
/** What only the atlas of China would say. */
const ofChina =
	/.{0,60}\b(?:Chin(?:a|ese)|Hong Kong|Macao|Sky Net|Fox Hunt|Red Notice 100|the hundred)\b.{0,40}/gi;
/** Values that no sentence should show. */
const gaps = /.{0,60}(?:\bNaN\b|\bundefined\b|\[object ).{0,40}/g;

const page = (address: string) => site.pages.get(address)?.html ?? '';

/** The text of a page, of its head and of its attributes, without outlines and scripts, and without the list of all of whom nothing is known. */
function textOf(html: string): string {
	const markup = html
		.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
		.replace(/ d="[^"]*"/g, '')
		.replace(/<section aria-labelledby="without-row"[^>]*>[\s\S]*?<\/section>/, '');
	const attributes = Array.from(markup.matchAll(/ (?:content|title|aria-label|placeholder)="([^"]*)"/g));
	return [markup.replace(/<[^>]+>/g, ' '), ...attributes.map(([, value = '']) => value)]
		.join(' ')
		.replace(/\s+/g, ' ');
}

const site = new BuiltSite(folders.build, '');
const pages = [...site.pages.values()].map(({ address, html }) => ({ address, text: textOf(html) }));

describe('the site of another home jurisdiction', () => {
	test('is called by its package, on every page', () => {
		for (const { address, html } of site.pages.values()) {
			expect.soft(html, address).toMatch(/<title>([^<]+ – )?Nigeria, a Test<\/title>/);
		}
	});

	test('says nothing of China', () => {
		// Sources are told as they are, whatever they name.
		const told = pages.filter(({ address }) => !address.startsWith('/sources'));
		expect(
			told.flatMap(({ address, text }) => (text.match(ofChina) ?? []).map((at) => `${address}: ${at}`))
		).toEqual([]);
	});

	test('has no gap in what it says', () => {
		expect(
			pages.flatMap(({ address, text }) => (text.match(gaps) ?? []).map((at) => `${address}: ${at}`))
		).toEqual([]);
	});

	test('has the charts that its tables hold rows for, everywhere, and no other', () => {
		const below = (folder: string) =>
			[...site.pages.keys()].flatMap((address) =>
				address.startsWith(folder) && !address.includes('/', folder.length)
					? [address.slice(folder.length)]
					: []
			);
		const linked = Array.from(
			page('/charts').matchAll(/<li[^>]*><a href="\/charts\/([^"]+)"/g),
			([, id]) => id
		);
		const index = JSON.parse(site.read('search.json')) as SearchIndex;
		const found = index.groups.find(({ id }) => id === 'charts')?.entries.map((entry) => entry.path);
		expect(linked.toSorted()).toEqual(charts.toSorted());
		expect(found).toEqual(charts.map((id) => `charts/${id}`));
		for (const folder of ['/charts/', '/embed/']) expect(below(folder).toSorted()).toEqual(charts.toSorted());
	});

	test('tells its story by its name, and leaves out the step whose chart has no rows', () => {
		const steps = site.pages
			.get('/')
			?.tags.flatMap(({ attributes: { id = '' } }) => (/^step-/.test(id) ? [id] : []));
		expect(steps).toEqual(['step-money', 'step-law']);
		expect(page('/')).toMatch(/<h1[^>]*>Nigeria, a Test<\/h1>/);
		expect(page('/')).not.toContain('must be left out');
	});

	test('has itself in the middle of its map, and its money as ribbons of their own', () => {
		const world = JSON.parse(readFileSync(path.join(folders.public, 'geometry/world.json'), 'utf8')) as World;
		expect((world.places.NGA?.x ?? 0) / world.width).toBeCloseTo(0.5, 1);
		const shades = site.pages
			.get('/charts/treaty-map')
			?.tags.flatMap(({ attributes }) =>
				attributes['data-shade'] === 'home' ? attributes['data-iso3'] : []
			);
		expect(shades).toEqual(['NGA']);
		expect(page('/charts/asset-flows').match(/<path class="ribbon home/g)?.length).toBeGreaterThan(4);
	});
});
