import { expect, test } from 'vitest';
import { table } from '#src/charts/frozen-to-returned/table.ts';
import { view } from '#src/charts/frozen-to-returned/view.ts';
import { corruption, synthetic } from './synthetic.ts';

const shown = table(corruption);
const cellOf = (key: string, column: string) =>
	shown.rows.find((row) => row.key === key)?.cells[shown.columns.findIndex((each) => each.key === column)];

test('every row of every kind of case stands in the table, whatever the reader has chosen', () => {
	expect(shown.rows).toHaveLength(9);
	expect(shown.total).toBeUndefined();
	expect(cellOf('fraud-frozen', 'kind')).toBe('Fraud');
});

test('a row says its place in the figure of its stage; a payment is in none', () => {
	expect(cellOf('big-frozen', 'figure')).toBe('yes');
	expect(cellOf('big-paid', 'figure')).toBe('a payment by a firm or bank, not returned money: in no figure');
	expect(cellOf('big-paid', 'payer')).toBe('A Bank (Land FRA)');
});

test('where a browser has only the first rows, the table says how many there are', () => {
	const data = { ...synthetic, rows: synthetic.rows.slice(0, 2) };
	expect(table(view(data, {})).total).toBe(9);
});

test('files mark the rows of the kind that a reader has chosen as drawn, and hold both ends of a flow as codes', () => {
	const { fields, rows } = shown.file();
	const kind = fields.findIndex(({ name }) => name === 'kind');
	expect(rows.every(({ values, isDrawn }) => isDrawn === (values[kind] === 'public_corruption'))).toBe(true);
	expect(rows.find(({ id }) => id === 'fraud-frozen')?.isDrawn).toBe(false);
	expect(rows.find(({ id }) => id === 'big-paid')?.table).toBe('asset_recoveries');
	expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['from_iso3', 'to_iso3']));
});
