import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacets, notKnown } from '#src/cases/caseFacets.ts';
import { wholeQuery, type CaseQuery } from '#src/cases/caseQuery.ts';
import { searchIndexOf } from '#src/cases/searchCases.ts';
import { casesPerPage, selectCases } from '#src/cases/selectCases.ts';
import { caseSorts } from '#src/cases/sortCases.ts';
import { anyCases, bare, words } from './synthetic.ts';

const sorts = caseSorts.map(({ value }) => value);
const anyQuery: fc.Arbitrary<CaseQuery> = fc.record({
	search: fc.constantFrom('', 'li', 'LI HUA', '李', 'canada'),
	chosen: fc.record({
		standing: fc.constantFrom('', 'accused'),
		status: fc.constantFrom('', 'back', 'not_known'),
		outcome: fc.constantFrom('', 'convicted', 'unknown'),
		return: fc.constantFrom('', 'extradition'),
		destination: fc.constantFrom('', 'CAN', notKnown),
		sector: fc.constantFrom('', 'bank', notKnown),
		list: fc.constantFrom('', 'other')
	}),
	sort: fc.constantFrom(...sorts),
	page: fc.integer({ min: 1, max: 9 })
});

function select(entries: readonly (typeof bare)[], query: CaseQuery) {
	const page = { ...words, entries };
	return selectCases(page, query, searchIndexOf(page));
}

describe('a selection of synthetic cases', () => {
	it('finds with each value of a facet just as many cases as its count says', () => {
		fc.assert(
			fc.property(anyCases, anyQuery, (entries, query) => {
				const { counts } = select(entries, query);
				for (const { name } of caseFacets) {
					const all = select(entries, { ...query, chosen: { ...query.chosen, [name]: '' } });
					expect(counts[name].all).toBe(all.found.length);
					for (const { value, cases } of counts[name].values) {
						const chosen = select(entries, { ...query, chosen: { ...query.chosen, [name]: value } });
						expect(chosen.found).toHaveLength(cases);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('counts each case once in a facet of one value, at least once by place, and by way those who have one', () => {
		fc.assert(
			fc.property(anyCases, anyQuery, (entries, query) => {
				const { counts } = select(entries, query);
				for (const { name } of caseFacets) {
					const sum = counts[name].values.reduce((total, { cases }) => total + cases, 0);
					if (name === 'destination') expect(sum).toBeGreaterThanOrEqual(counts[name].all);
					else if (name === 'return') expect(sum).toBeLessThanOrEqual(counts[name].all);
					else expect(sum).toBe(counts[name].all);
				}
			})
		);
	});

	it('has an order that does not depend on the order of the table', () => {
		fc.assert(
			fc.property(anyCases, fc.constantFrom(...sorts), (entries, sort) => {
				const query = { ...wholeQuery, sort };
				const ids = select(entries, query).found.map(({ id }) => id);
				expect(select(entries.toReversed(), query).found.map(({ id }) => id)).toEqual(ids);
				expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
			})
		);
	});

	it('shows every case found on exactly one page, and never a page beyond the last', () => {
		fc.assert(
			fc.property(anyCases, anyQuery, (entries, query) => {
				const { found, pages } = select(entries, query);
				const shown = Array.from(
					{ length: pages },
					(_, index) => select(entries, { ...query, page: index + 1 }).shown
				);
				expect(shown.flat()).toEqual(found);
				expect(shown.every(({ length }) => length <= casesPerPage)).toBe(true);
				expect(select(entries, { ...query, page: pages + 7 }).page).toBe(pages);
			})
		);
	});
});

describe('orders', () => {
	const dated = (id: string, fled: string | null, returned: string | null) => ({
		...bare,
		id,
		fled,
		returned
	});
	const entries = [
		dated('a', '2001', null),
		dated('b', null, '2015'),
		dated('c', '2001-03', '2016-01-02'),
		dated('d', '1999-12-31', '2015-06')
	];
	const order = (sort: CaseQuery['sort']) =>
		select(entries, { ...wholeQuery, sort }).found.map(({ id }) => id);

	it('puts what is not known last whichever way it goes', () => {
		expect(order('left')).toEqual(['d', 'a', 'c', 'b']);
		expect(order('back')).toEqual(['c', 'd', 'b', 'a']);
	});
});

describe('a search of synthetic cases', () => {
	const entries = [
		{
			...bare,
			id: 'li',
			name: 'Li Huabo',
			nameZh: '李华',
			fledTo: ['CAN'],
			position: 'head of a grain depot'
		},
		{ ...bare, id: 'ouyang', name: 'Ouyang Lan', nameZh: '欧阳兰', fledTo: ['USA'] }
	];
	const find = (search: string) => select(entries, { ...wholeQuery, search }).found.map(({ id }) => id);

	it.each(['Li Huabo', 'LiHuabo', 'Huabo Li', 'LI HUABO', '李华', 'Lǐ Huábō'])(
		'finds a person by the name in both scripts, whole, without spaces, turned round, with tones: %s',
		(form) => {
			expect(find(form)).toEqual(['li']);
		}
	);

	it('finds by place in both scripts, by post, and all words together', () => {
		expect(find('加拿大 李')).toEqual(['li']);
		expect(find('united states')).toEqual(['ouyang']);
		expect(find('grain depot')).toEqual(['li']);
		expect(find('grain 欧阳')).toEqual([]);
	});
});
