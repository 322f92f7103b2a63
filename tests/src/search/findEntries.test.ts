import { describe, expect, it } from 'vitest';
import { findEntries } from '#src/search/findEntries.ts';
import type { SearchEntry, SearchGroup } from '#scripts/derive/search/searchIndex.ts';

const entry = (label: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
	label,
	path: label.toLowerCase(),
	...rest
});

const standing = { label: 'Accused', caveat: null };
// Synthetic.
const index: readonly SearchGroup[] = [
	{ id: 'countries', label: 'Countries', entries: [entry('Arland', { zh: '甲国' }), entry('Berland')] },
	{
		id: 'cases',
		label: 'Cases',
		entries: [1, 2, 3, 4, 5, 6, 7].map((number) => entry(`Arno Person ${number}`, { standing }))
	}
];

it('finds in groups, in the order of the index, leaving out groups without a find', () => {
	expect(findEntries(index, 'ar').map(({ id }) => id)).toEqual(['countries', 'cases']);
	expect(findEntries(index, '甲').map(({ id, entries }) => [id, entries[0]?.label])).toEqual([
		['countries', 'Arland']
	]);
	expect(findEntries(index, 'zz')).toEqual([]);
});

it('puts the group first whose first entry answers best', () => {
	expect(findEntries(index, 'arno').map(({ id }) => id)).toEqual(['cases']);
	const [cases, countries] = findEntries(
		[...index, { id: 'words', label: 'Words', entries: [entry('Ar')] }],
		'ar'
	);
	expect([cases?.id, countries?.id]).toEqual(['words', 'countries']);
});

it('shows at most five of a group, each whole: with the standing beside the name', () => {
	const [, cases] = findEntries(index, 'ar');
	expect(cases?.entries.length).toBe(5);
	expect(cases?.entries.every(({ standing }) => standing?.label === 'Accused')).toBe(true);
});

describe('a country by name', () => {
	const cases = [1, 2, 3, 4, 5, 6].map((number) =>
		entry(`Person ${number}`, { standing, countries: ['ARL'] })
	);
	const groups: readonly SearchGroup[] = [
		{
			id: 'countries',
			label: 'Countries',
			entries: [
				entry('Arland', { also: ['AL'], countries: ['ARL'] }),
				entry('Arno Islands', { countries: ['ARI'] })
			]
		},
		{
			id: 'charts',
			label: 'Charts',
			entries: [
				entry('Flows', { path: 'charts/flows', countries: ['ARL', 'ARI'], option: 'country' }),
				entry('Arland in figures', { path: 'charts/figures' })
			]
		},
		{ id: 'cases', label: 'Cases', entries: cases },
		{ id: 'instruments', label: 'Instruments', entries: [entry('Treaty: Arland', { countries: ['ARL'] })] }
	];
	const told = (text: string) =>
		findEntries(groups, text).map(({ label, entries }) => [label, entries.map(({ path }) => path)]);

	it('is followed by what is of it, a chart with it chosen, nothing twice', () => {
		expect(told('Arland')).toEqual([
			['Countries', ['arland']],
			['Charts: Arland', ['charts/flows?country=ARL']],
			['Cases: Arland', ['person 1', 'person 2', 'person 3', 'person 4', 'person 5']],
			['Instruments: Arland', ['treaty: arland']],
			['Charts', ['charts/figures']]
		]);
	});

	it('is known by another name that none of them has', () => {
		expect(told('al').map(([label]) => label)).toEqual([
			'Countries',
			'Charts: Arland',
			'Cases: Arland',
			'Instruments: Arland'
		]);
	});

	it('is awaited where the text may mean several', () => {
		expect(told('ar')).toEqual([
			['Countries', ['arland', 'arno islands']],
			['Charts', ['charts/figures']],
			['Instruments', ['treaty: arland']]
		]);
	});

	it('gives every group an id of its own', () => {
		const ids = findEntries(groups, 'Arland').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
