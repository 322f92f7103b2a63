import { expect, it } from 'vitest';
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
