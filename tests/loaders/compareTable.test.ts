import { expect, test } from 'vitest';
import type { Resource } from '#atlas/descriptor.ts';
import { compareTable } from './compareTable.ts';

const resource = {
	name: 'sums',
	schema: {
		fields: [
			{ name: 'country', type: 'string' },
			{ name: 'amount', type: 'number' },
			{ name: 'sure', type: 'boolean' },
			{ name: 'kind', type: 'string', categories: [{ value: 'loan', label: 'A loan' }] },
			{ name: 'ids', type: 'string', listDelimiter: ';' }
		]
	}
} as unknown as Resource;
const published = [
	{ country: 'NA', amount: 0.1, sure: true, kind: 'loan', ids: ['a', 'b'] },
	{ country: null, amount: null, sure: false, kind: null, ids: null }
];
const columns = ['country', 'amount', 'sure', 'kind', 'ids'];
const right = [
	['NA', '0.10000000000000001', 'true', 'loan', 'a;b'],
	['', '', 'false', '', '']
];
const faultsWith = (row: number, column: number, cell: string) =>
	compareTable(
		{ columns, rows: right.map((cells, at) => (at === row ? cells.with(column, cell) : cells)) },
		published,
		{ resource }
	);

test('the same values are the same however a number is written', () => {
	expect(compareTable({ columns, rows: right }, published, { resource })).toEqual([]);
});

test.each([
	[0, 0, '', '"", not "NA"'],
	[0, 1, '0.1000001', '"0.1000001", not 0.1'],
	[0, 2, 'TRUE', '"TRUE", not true'],
	[0, 4, 'a', '"a", not ["a","b"]'],
	[1, 0, 'NA', '"NA", not null'],
	[1, 1, '0', '"0", not null']
])('row %i, column %i, read as "%s" is told', (row, column, cell, told) => {
	expect(faultsWith(row, column, cell)).toEqual([`sums, row ${row + 1}, ${columns[column]}: ${told}`]);
});

test('codes are told by their labels where that was asked', () => {
	const [first = [], ...rest] = right;
	const rows = [first.with(3, 'A loan'), ...rest];
	expect(compareTable({ columns, rows }, published, { resource, withLabels: true })).toEqual([]);
	expect(compareTable({ columns, rows }, published, { resource })).toHaveLength(1);
});

test('a row or a column that is lost is told', () => {
	expect(compareTable({ columns, rows: right.slice(1) }, published, { resource })).toEqual([
		'sums: 1 rows, not 2'
	]);
	expect(compareTable({ columns: columns.with(0, 'x'), rows: right }, published, { resource })).toEqual([
		'sums lacks country'
	]);
});
