import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchDrawer, SearchIndex } from '#scripts/derive/search/searchIndex.ts';
import { cameBack } from '#atlas/persons/cameBack.ts';
import { drawerOf, withDrawer } from '#src/search/drawers.ts';
import { inOurForms } from '#src/search/askedText.ts';
import { findEntries } from '#src/search/findEntries.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { sites } from './support/sites.ts';
import { standsAlone } from './support/standsAlone.ts';

describe.each(sites)('the search of the site %s', (_, site) => {
	const index = JSON.parse(site.read('search.json')) as SearchIndex;
	const drawer = (name: string) =>
		JSON.parse(site.read(`data/pages/search-names/${name}.json`)) as SearchDrawer;
	const drawers = index.drawers.map(drawer);
	/** What a reader finds who writes a text. */
	const find = (asked: string) => {
		const text = inOurForms(asked, index.forms);
		const name = drawerOf(index, text);
		return findEntries(withDrawer(index.groups, name === undefined ? undefined : drawer(name)), text);
	};
	const first = (text: string) => find(text)[0]?.entries[0];

	test('leads to pages and anchors that are there', () => {
		const entries = [
			...index.groups.flatMap((group) => group.entries),
			...drawers.flatMap(({ cases, affairs }) => [...cases, ...affairs])
		];
		const faults = [...new Set(entries.map(({ path }) => path))].flatMap((path) => {
			const [address = '', anchor] = path.split('#');
			const target = site.resolve(`${site.base}/${address}`);
			if (target === undefined || typeof target === 'string') return [`${path}: no page`];
			return anchor === undefined || site.anchors(target).has(anchor) ? [] : [`${path}: no such anchor`];
		});
		expect(faults).toEqual([]);
	});

	test('holds every case, instrument, chart and page of a country', () => {
		const entries = Object.fromEntries(
			index.groups.map(({ id, entries }) => [id, entries.map(({ path }) => path)])
		);
		const pagesBelow = (folder: string) =>
			[...site.pages.keys()]
				.filter((address) => address.startsWith(folder) && !address.includes('/', folder.length))
				.map((address) => address.slice(1));
		const persons = new Set(drawers.flatMap(({ cases }) => cases.map(({ path }) => path)));
		expect([...persons].toSorted()).toEqual(
			builtTables.cases.map((row) => `cases#${row.case_id}`).toSorted()
		);
		expect(entries.instruments?.length).toBe(builtTables.treaties.length);
		expect(entries.charts?.toSorted()).toEqual(pagesBelow('/charts/').toSorted());
		const places = entries.countries ?? [];
		expect(places.toSorted()).toEqual(pagesBelow('/countries/').toSorted());
		expect(places.length + (entries['without-row']?.length ?? 0)).toBe(builtTables.countries.length);
	});

	test('says of a jurisdiction without a row that nothing is known', () => {
		const [place] = index.groups.find(({ id }) => id === 'without-row')?.entries ?? [];
		expect(place?.detail).toBe('No row names it');
		expect(first(place?.label ?? '')).toEqual(place);
	});

	test('never names a person without a standing', () => {
		const cases = drawers.flatMap((drawer) => drawer.cases);
		expect(cases.filter(({ standing }) => !standing)).toEqual([]);
	});

	test('finds what people ask for in their own words', () => {
		expect(find('who came back').map(({ id }) => id)).toEqual(['charts', 'story']);
		expect(find('extradition').map(({ id }) => id)).toEqual(
			expect.arrayContaining(['charts', 'instruments', 'words'])
		);
		for (const affair of ['Abacha', '1MDB']) {
			const groups = find(affair);
			expect.soft(groups.map(({ id }) => id)).toContain('affairs');
			expect.soft(groups.at(0)?.entries.at(0)?.path).toMatch(/^countries\/[A-Z]{3}#money$/);
		}
		for (const name of [
			'杨秀珠',
			'楊秀珠',
			'Ｙａｎｇ　Ｘｉｕｚｈｕ',
			'Xiuzhu Yang',
			'Where did Yang Xiuzhu flee?'
		])
			expect(first(name)?.path, name).toBe('cases#yang-xiuzhu');
		const [asked] = find('Is there an extradition treaty with Thailand?');
		expect(asked?.entries[0]?.label).toMatch(/^Extradition.*: Thailand$/);
	});

	test.each([
		['GBR', ['UK', 'Britain', 'GBR', 'United Kingdom', '英国']],
		['USA', ['USA', 'US', 'America', 'united states', '美国']]
	])(
		'finds by any name of %s its page first, then who fled there, its money and its charts',
		(iso3, names) => {
			const fled = builtTables.cases.filter(
				(row) => row.fled_to_iso3?.includes(iso3) || (cameBack(row) && row.returned_from_iso3 === iso3)
			);
			const money = new Set(
				builtTables.asset_recoveries
					.filter((row) => [row.holding_iso3, row.requesting_iso3].includes(iso3))
					.map((row) => row.affair_id)
			);
			for (const name of names) {
				const groups = find(name);
				const paths = (id: string) =>
					groups.find((group) => group.id === `${id}-${iso3}`)?.entries.map(({ path }) => path) ?? [];
				expect.soft(groups[0]?.entries[0]?.path, name).toBe(`countries/${iso3}`);
				expect.soft(paths('cases').length, name).toBe(Math.min(fled.length, 5));
				for (const path of paths('cases'))
					expect
						.soft(
							fled.map((row) => `cases#${row.case_id}`),
							name
						)
						.toContain(path);
				expect.soft(paths('affairs').length, name).toBe(Math.min(money.size, 5));
				expect.soft(paths('charts').length, name).toBeGreaterThan(0);
				for (const path of paths('charts')) {
					const [address, query] = path.split('?');
					expect.soft(site.resolve(`${site.base}/${address}`), path).toBeDefined();
					expect.soft(query).toBe(`country=${iso3}`);
				}
			}
		}
	);

	test('finds each person by the name in Chinese and by any word of the other name', () => {
		for (const { case_id: id, name, name_zh: zh } of builtTables.cases)
			for (const text of [
				...(zh === null ? [] : [zh]),
				...name.split(/\s+/).filter((word) => word.length > 4)
			]) {
				const cases = find(text).find((group) => group.id === 'cases')?.entries ?? [];
				expect
					.soft(cases.length === 5 || cases.some(({ path }) => path === `cases#${id}`), `${text}: ${id}`)
					.toBe(true);
			}
	});

	test('is light: what it loads at once, and each drawer', () => {
		const bytes = (file: string) => gzipSync(site.read(file)).length;
		expect(bytes('search.json')).toBeLessThan(20_000);
		for (const name of index.drawers)
			expect.soft(bytes(`data/pages/search-names/${name}.json`), name).toBeLessThan(20_000);
	});

	test('runs by the one script of each page; an embed has none, and a script of its own', () => {
		for (const { address, tags } of site.pages.values()) {
			// Pages of somebody else's, as it were.
			if (standsAlone(address) && !address.startsWith('/embed/')) continue;
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
