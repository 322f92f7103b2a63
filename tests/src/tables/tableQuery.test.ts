import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	leavesOut,
	needsNoRows,
	parseTableQuery,
	wholeTable,
	writeTableQuery
} from '#src/tables/tableQuery.ts';
import { table } from './synthetic.ts';

const parse = (query: string) => parseTableQuery(new URLSearchParams(query), table);
const write = (query: string, address = '') =>
	writeTableQuery(parse(query), table, new URLSearchParams(address)).toString();

describe('what the address of a table says', () => {
	test('nothing: all rows in the columns that stand there first', () => {
		expect(parse('')).toEqual(wholeTable(table));
		expect(needsNoRows(parse('')) && !leavesOut(parse(''))).toBe(true);
	});

	test('words, a column, codes, an order, columns and a page', () => {
		expect(parse('q=air&in=id&stage=frozen&sort=-amount&columns=amount.id&codes=on&page=3')).toEqual({
			id: '',
			search: 'air',
			within: 'id',
			chosen: { stage: 'frozen' },
			sort: { field: 'amount', descending: true },
			columns: ['amount', 'id'],
			codes: true,
			page: 3
		});
	});

	test('a value of any field, as links to rows say it; of codes only those that there are', () => {
		expect(parse('source_ids=S1&sure=true&ways=-').chosen).toEqual({
			source_ids: 'S1',
			sure: 'true',
			ways: '-'
		});
		expect(parse('stage=stolen&sure=perhaps&no_field=1').chosen).toEqual({});
		expect(leavesOut(parse('source_ids=S1'))).toBe(true);
	});

	test('unknown columns, orders and pages are ignored', () => {
		expect(parse('columns=nothing&sort=nothing&in=nothing&page=-2')).toEqual(wholeTable(table));
		expect(parse('columns=id.nothing.id').columns).toEqual(['id']);
	});

	test('only what differs is written, and names of others stay', () => {
		expect(write('q=air&page=1&columns=id.stage.amount', 'utm=x&q=old')).toBe('utm=x&q=air');
		expect(write('in=id')).toBe('');
		expect(write('sort=-amount&stage=frozen')).toBe('stage=frozen&sort=-amount');
	});

	test('whatever it says, what is read of it and written is read the same again', () => {
		const name = fc.constantFrom(
			'q',
			'in',
			'sort',
			'columns',
			'codes',
			'page',
			'id',
			'stage',
			'ways',
			'place'
		);
		const value = fc.oneof(fc.string(), fc.constantFrom('id', '-id', 'frozen', '-', 'id.stage', 'on', '7'));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				const once = parseTableQuery(new URLSearchParams(pairs), table);
				const again = parseTableQuery(writeTableQuery(once, table, new URLSearchParams()), table);
				const search = once.search.trim();
				expect(again).toEqual({ ...once, search, within: search === '' ? '' : once.within });
			})
		);
	});
});
