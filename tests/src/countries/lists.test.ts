import { expect, it } from 'vitest';
import { listNames as derived } from '#scripts/derive/countries/countryFacts.ts';
import { entriesPerPage, listNames, pageOf, type ListEntries } from '#src/countries/lists.ts';

it('every list that is derived has a name on the page', () => {
	expect(listNames).toEqual(derived);
});

it('a long list has pages, each entry on one of them', () => {
	const entries = Array.from({ length: entriesPerPage + 1 }, (_, index) => ({ id: String(index) }));
	const list = { kind: 'entry', entries } as unknown as ListEntries;
	const [first, second] = [pageOf(list, 1), pageOf(list, 2)];
	expect([first.pages, second.pages]).toEqual([2, 2]);
	expect([...first.list.entries, ...second.list.entries].map(({ id }) => id)).toEqual(
		entries.map(({ id }) => id)
	);
	expect(pageOf(list, 3).list.entries).toEqual([]);
});
