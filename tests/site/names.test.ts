import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '#scripts/derive/names/nameFinder.ts';
import { allSites } from './support/sites.ts';

/*
 * Nobody is named in a chart that was asked to name nobody: every file of it is read for every name of the cases.
 */

/** The texts between markup and quotes, so that no name goes across them. */
const texts = (file: string) => new Set(file.split(/[<>"{}]|\\n/));

describe.each(allSites)('charts without names, on the site %s', (_, site) => {
	const rows = Papa.parse<Record<string, string>>(site.read('data/latest/cases.csv'), {
		header: true,
		skipEmptyLines: true
	}).data;
	const persons = rows.map(({ name = '', name_zh: chinese = '' }) => ({ name, name_zh: chinese || null }));
	const isNamed = nameFinder(persons);
	const named = (file: string) => [...texts(site.read(file))].filter(isNamed);
	const { version } = JSON.parse(site.read('data/latest/index.json')) as { version: string };
	const unnamed = site.named('/unnamed.html').filter((file) => file.startsWith('embed/'));

	test('are there for each chart that names somebody, and name nobody', () => {
		const naming = site
			.named('.html')
			.filter((file) => /^embed\/[^/]+\.html$/.test(file))
			.filter((file) => named(file).length > 0)
			.map((file) => file.replace('.html', '/unnamed.html'));
		expect(unnamed).toEqual(expect.arrayContaining(naming));
		for (const file of unnamed) expect(named(file).length, file).toBe(0);
	});

	test('are files, too, that name nobody', () => {
		const frozen = site.named('-unnamed.html').filter((file) => file.startsWith(`frozen/v${version}/`));
		expect(frozen).toHaveLength(unnamed.length);
		for (const file of frozen) expect(named(file).length, file).toBe(0);
	});

	test('hydrate from what names nobody', () => {
		for (const file of unnamed) {
			const content = file.replace(/^embed\/(.*)\/unnamed\.html$/, 'charts/$1/unnamed.json');
			expect(named(content).length, content).toBe(0);
			expect(site.read(file), file).toContain(content);
			expect(site.read(file), file).not.toContain('content.json');
		}
	});

	test('are led to from the embed that names them, and from no other', () => {
		for (const file of site.named('.html').filter((file) => /^embed\/[^/]+\.html$/.test(file))) {
			const id = file.replace(/^embed\/(.*)\.html$/, '$1');
			const leads = site.read(file).includes(`data-unnamed="${site.base}/embed/${id}/unnamed"`);
			expect(leads, id).toBe(unnamed.includes(`embed/${id}/unnamed.html`));
		}
	});
});

test('the tables name somebody: what reads for names finds them', () => {
	const [first] = Papa.parse<Record<string, string>>(readFileSync('data/cases.csv', 'utf8'), {
		header: true
	}).data;
	const isNamed = nameFinder([{ name: first?.name ?? '', name_zh: null }]);
	expect(isNamed(`<b>${first?.name}</b>`)).toBe(true);
});
