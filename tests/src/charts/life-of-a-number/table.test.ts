import { describe, expect, test } from 'vitest';
import { table } from '#src/charts/life-of-a-number/table.ts';
import { view } from '#src/charts/life-of-a-number/view.ts';
import { data, lastSum } from './printings.ts';

describe('the table', () => {
	const { columns, rows } = table(view(data));
	const cell = (key: string, column: string) =>
		rows.find((row) => row.key === key)?.cells[columns.findIndex((each) => each.key === column)];

	test('has a row for every claim and denial, each with its sources', () => {
		expect(rows).toHaveLength(data.line.length + data.rivals.length);
		for (const { sourceIds } of rows) expect(sourceIds.length).toBeGreaterThan(0);
	});

	test('says what changed, and to which claim', () => {
		expect(cell('money-1994', 'relation')).toBe('Changed: more than ¥5 billion, 15 January 1990');
		expect(cell('money-1994', 'changes')).toBe(
			'× 10; about 40 times the value; Chinese yuan → US dollars; Money taken → Money moved abroad; An unnamed official statement → Trade ministry'
		);
		expect(cell('denial', 'changes')).toBe('');
		expect(cell('denial', 'figure')).toBe('Denied');
	});

	test('has the remark on the report, which the picture has not', () => {
		expect(cell(lastSum, 'note')).toBe('The report has a misprint elsewhere');
	});
});
