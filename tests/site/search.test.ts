import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '#scripts/derive/search/searchIndex.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { sites } from './support/sites.ts';

describe.each(sites)('the search of the site %s', (_, site) => {
	const index = JSON.parse(site.read('search.json')) as SearchIndex;

	test('leads to pages and anchors that are there', () => {
		const faults = index.flatMap(({ entries }) =>
			entries.flatMap(({ path }) => {
				const [address = '', anchor] = path.split('#');
				const target = site.resolve(`${site.base}/${address}`);
				if (target === undefined || typeof target === 'string') return [`${path}: no page`];
				return anchor === undefined || target.ids.has(anchor) ? [] : [`${path}: no such anchor`];
			})
		);
		expect(faults).toEqual([]);
	});

	test('holds every case, instrument, chart and page of a country', () => {
		const entries = Object.fromEntries(index.map(({ id, entries }) => [id, entries.map(({ path }) => path)]));
		const pagesBelow = (folder: string) =>
			[...site.pages.keys()]
				.filter((address) => address.startsWith(folder) && !address.includes('/', folder.length))
				.map((address) => address.slice(1));
		expect(entries.cases?.length).toBe(builtTables.cases.length);
		expect(entries.instruments?.length).toBe(builtTables.treaties.length);
		expect(entries.charts?.toSorted()).toEqual(pagesBelow('/charts/').toSorted());
		expect(entries.countries?.toSorted()).toEqual(pagesBelow('/countries/').toSorted());
	});

	test('never names a person without a standing', () => {
		const cases = index.find(({ id }) => id === 'cases')?.entries ?? [];
		expect(cases.filter(({ standing }) => !standing)).toEqual([]);
	});

	test('runs by the one script of each page; an embed has none, and a script of its own', () => {
		for (const { address, tags } of site.pages.values()) {
			const hasButton = tags.some(({ attributes }) => attributes['data-search-index'] !== undefined);
			const scripts = tags.filter(
				({ name, attributes }) => name === 'script' && attributes.type === 'module' && attributes.src
			);
			expect.soft(hasButton, address).toBe(!address.startsWith('/embed/'));
			expect
				.soft(
					scripts.map(({ attributes }) => /(start|embed)\.[\w-]+\.js$/.exec(attributes.src ?? '')?.[1]),
					address
				)
				.toEqual([hasButton ? 'start' : 'embed']);
		}
	});
});
