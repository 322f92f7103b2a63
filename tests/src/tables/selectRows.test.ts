import { describe, expect, test } from 'vitest';
import { RowIndex } from '#src/tables/RowIndex.ts';
import { countFacets, rowsPerPage, selectRows } from '#src/tables/selectRows.ts';
import { parseTableQuery } from '#src/tables/tableQuery.ts';
import { field, rows, table, words } from './synthetic.ts';

const index = new RowIndex(rows, table, words);
const ask = (query: string) => parseTableQuery(new URLSearchParams(query), table);
const found = (query: string) => selectRows(index, ask(query)).found.map((place) => rows[place]?.id);

describe('the rows that a query finds', () => {
	test('all, as the file has them', () => {
		expect(found('')).toEqual(['one', 'two', 'three', 'four']);
	});

	test('those that hold every word, in what they hold or what that is called', () => {
		expect(found('q=aland')).toEqual(['one']);
		expect(found('q=BACK bermu')).toEqual(['four']);
		expect(found('q=zeta')).toEqual(['one', 'two']);
		expect(found('q=sea nothing')).toEqual([]);
	});

	test('those that hold it in the one column that is asked', () => {
		expect(found('q=one')).toEqual(['one']);
		expect(found('q=one&in=place')).toEqual([]);
		expect(found('q=S1&in=source_ids')).toEqual(['one', 'two', 'four']);
	});

	test('those with a code, an item of a list, no value, or just that value', () => {
		expect(found('stage=frozen')).toEqual(['two', 'three']);
		expect(found('ways=s&stage=returned')).toEqual(['one']);
		expect(found('ways=-')).toEqual(['three']);
		expect(found('sure=false')).toEqual(['two']);
		expect(found('source_ids=S1')).toEqual(['one', 'two']);
	});

	test('the one that a link leads to', () => {
		expect(found('id=three')).toEqual(['three']);
		const two = new RowIndex(rows, { fields: table.fields, primaryKey: ['place', 'stage'] }, words);
		expect(selectRows(two, ask('id=BBB/frozen')).found).toEqual([1]);
	});

	test('by numbers, by codes as the descriptor has them, by what is read; what is empty comes last', () => {
		expect(found('sort=amount')).toEqual(['one', 'two', 'four', 'three']);
		expect(found('sort=-amount')).toEqual(['four', 'two', 'one', 'three']);
		expect(found('sort=stage')).toEqual(['two', 'three', 'one', 'four']);
		expect(found('sort=place')).toEqual(['one', 'two', 'four', 'three']);
	});

	test('in pages, the last where a later is asked for', () => {
		const many = Array.from({ length: rowsPerPage * 2 + 3 }, (_, row) => ({ id: `row ${row}` }));
		const long = new RowIndex(many, { fields: [field('id')], primaryKey: ['id'] }, words);
		const { pages, page, shown } = selectRows(long, ask('page=9'));
		expect([pages, page, shown]).toEqual([3, 3, [50, 51, 52]]);
		expect(selectRows(long, ask('q=none')).pages).toBe(1);
	});
});

describe('the counts of the facets', () => {
	test('of all rows; a list counts with each item', () => {
		expect(countFacets(index, ask(''))).toEqual({
			stage: { frozen: 2, returned: 2 },
			ways: { a: 2, s: 2, '-': 1 },
			sure: { true: 3, false: 1 }
		});
	});

	test('of what the search and the other facets let through, so that another value can be chosen', () => {
		const { stage, ways } = countFacets(index, ask('stage=frozen&q=S1'));
		expect(stage).toEqual({ frozen: 1, returned: 2 });
		expect(ways).toEqual({ s: 1 });
	});
});

test('texts are made in slices, and a search waits for none that is missing', () => {
	const many = Array.from({ length: 200 }, (_, row) => ({ id: `row ${row}` }));
	const long = new RowIndex(many, { fields: [field('id')], primaryKey: ['id'] }, words);
	expect(long.prepare(() => true)).toBe(false);
	expect(selectRows(long, ask('q=row 199')).found).toEqual([199]);
	expect(long.prepare(() => true)).toBe(true);
});

test('whatever was sought before, a search finds what it would find alone', () => {
	const sought = ['a', 'ai', 'air', 'ai', 's', 'sea', 'air sea', 'zeta', '', 'frozen', 'froz', 'ze'];
	const kept = new RowIndex(rows, table, words);
	const search = (index: RowIndex, text: string) => selectRows(index, { ...ask(''), search: text }).found;
	for (const text of sought)
		expect(search(kept, text), text).toEqual(search(new RowIndex(rows, table, words), text));
});
