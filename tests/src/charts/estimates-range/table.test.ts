import { describe, expect, test } from 'vitest';
import { table } from '#src/charts/estimates-range/table.ts';
import { view } from '#src/charts/estimates-range/view.ts';
import { data } from './claims.ts';

describe('the table', () => {
	const { columns, rows } = table(view(data));
	const cell = (key: string, column: string) =>
		rows.find((row) => row.key === key)?.cells[columns.findIndex((each) => each.key === column)];

	test('has a row for each claim and denial, by date', () => {
		expect(rows.map(({ key }) => key)).toEqual(data.claims.map(({ id }) => id));
		expect(cell('denial', 'figure')).toBe('Denied');
	});

	test('tells dollars with who converted, and the remark on the report', () => {
		expect(cell('money-range', 'dollars')).toBe('about $123 billion to $124 billion by its source');
		expect(cell('money-low', 'dollars')).toBe('more than $50 billion');
		expect(cell('people', 'dollars')).toBe('');
		expect(cell('to-2004', 'note')).toBe('A misprint');
	});
});
