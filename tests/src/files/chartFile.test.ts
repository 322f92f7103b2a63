import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartFile } from '#src/files/chartFile.ts';
import { chart, data, origin } from './syntheticChart.ts';

const all = { options: { from: '2005' }, rows: 'all' } as const;
const drawn = { options: { from: '2005' }, rows: 'drawn' } as const;
const read = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true });

describe('CSV', () => {
	test('has every row of the table with its values as data, and marks those that are not drawn', () => {
		const { name, type, text } = chartFile(chart, data, all, 'csv', origin);
		expect([name, type]).toEqual(['made-up.csv', 'text/csv; charset=utf-8']);
		const { data: rows, errors } = read(text);
		expect(errors).toEqual([]);
		expect(rows).toEqual([
			['id', 'table', 'name', 'year', 'persons', 'remark', 'is_drawn', 'source_ids', 'confidence', 'view'],
			['a', 'cases', 'Ann', '2001-05', '3', '', 'false', 'S-a;S-all', 'high', 'from=2005'],
			['b', 'cases', '=SUM("1",\n2)', '2010', '', '', 'true', 'S-b;S-all', 'high', 'from=2005']
		]);
	});

	test('of the rows drawn has no other, and says in its name what was changed', () => {
		const { name, text } = chartFile(chart, data, drawn, 'csv', origin);
		expect(name).toBe('made-up-from-2005.csv');
		const [head, ...rows] = read(text).data;
		expect(head).not.toContain('is_drawn');
		expect(rows.map(([id]) => id)).toEqual(['b']);
		expect(rows[0]?.at(-1)).toBe('from=2005');
	});

	test('for spreadsheets holds no formula, and keeps the rest', () => {
		const { name, text } = chartFile(chart, data, all, 'spreadsheet.csv', origin);
		expect(name).toBe('made-up.spreadsheet.csv');
		expect(text.startsWith('\ufeffid,')).toBe(true);
		const [, ann, sum] = read(text).data;
		expect(sum?.[2]).toBe('\'=SUM("1",\n2)');
		expect(ann?.slice(2, 5)).toEqual(['Ann', '2001-05', '3']);
	});

	test('without names has no ids, and its view says so', () => {
		const { name, text } = chartFile(chart, data, { ...drawn, names: false }, 'csv', origin);
		expect(name).toBe('made-up-from-2005-names-off.csv');
		expect(read(text).data[0]?.slice(0, 2)).toEqual(['name', 'year']);
		expect(read(text).data[1]?.at(-1)).toBe('from=2005&names=off');
	});
});

describe('JSON', () => {
	const { text, type } = chartFile(chart, data, drawn, 'json', origin);
	const file = JSON.parse(text) as Record<string, unknown>;

	test('says of which view and which data its rows are', () => {
		expect(type).toBe('application/json');
		expect(file).toMatchObject({
			chart: 'made-up',
			title: 'From 2005',
			view: { from: '2005' },
			rows_are: 'those that the picture draws in this view',
			data_date: '2020-06-30',
			...origin
		});
	});

	test('has each value in its own type, null where nothing is known, and the types beside', () => {
		expect(file.rows).toEqual([
			{
				id: 'b',
				table: 'cases',
				name: '=SUM("1",\n2)',
				year: '2010',
				persons: null,
				remark: null,
				source_ids: ['S-b', 'S-all'],
				confidence: 'high',
				view: 'from=2005'
			}
		]);
		const fields = file.fields as readonly { readonly name: string }[];
		expect(fields.find(({ name }) => name === 'persons')).toEqual({
			name: 'persons',
			title: 'Persons',
			type: 'integer',
			unit: 'persons'
		});
	});

	test('an option that the chart does not have is none of its view', () => {
		const other = chartFile(chart, data, { ...all, options: { from: '2000', tab: 'table' } }, 'json', origin);
		expect((JSON.parse(other.text) as { view: unknown }).view).toEqual({ from: '2000' });
	});
});
