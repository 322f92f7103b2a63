import { expect, test } from 'vitest';
import { table } from '#src/charts/recovered-by-year/table.ts';
import { view } from '#src/charts/recovered-by-year/view.ts';
import { data } from './synthetic.ts';

const { columns, rows } = table(view(data, { scope: 'sky_net', currency: 'CNY' }));
const rowOf = (key: string) => rows.find((each) => each.key === key);
const cells = (key: string) =>
	Object.fromEntries(columns.map((column, index) => [column.key, rowOf(key)?.cells[index]]));

test('says how exact each sum is, which are not converted, and gives each rate to its last digit', () => {
	expect(cells('rival')).toMatchObject({ exactness: 'more than', amount: 44e6, dollars: 'not converted' });
	expect(cells('sum')).toMatchObject({ exactness: 'more than', dollars: 'not converted', rate: '' });
	expect(cells('2001-12-31')).toMatchObject({ exactness: '', dollars: 45e6, rate: '2' });
	expect(cells('2004-12-31')).toMatchObject({ amount: null, dollars: null });
});

test('holds what two tables have once, with the remarks of both', () => {
	expect(cells('sum').note).toBe('Or saved. Includes money found at home');
});

test('names the sources of the rates among those of each row in dollars', () => {
	expect(rowOf('2001-12-31')?.sourceIds).toEqual(['S-1', 'R-1']);
});

test('adds, subtracts and averages nothing', () => {
	const amounts = rows.flatMap(({ key }) => [Number(cells(key).amount), Number(cells(key).dollars)]);
	// 90 and 540, 540 and 900, 45 and 44 million.
	for (const wrong of [630, 450, 315, 1440, 360, 720, 89, 1, 44.5])
		expect(amounts).not.toContain(wrong * 1e6);
});
