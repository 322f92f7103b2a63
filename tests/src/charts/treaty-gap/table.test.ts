import { expect, test } from 'vitest';
import { table } from '#src/charts/treaty-gap/table.ts';
import { view } from '#src/charts/treaty-gap/view.ts';
import { toldCases } from '#scripts/derive/gap/toldCases.ts';
import { cases, dataOf, manyCases, synthetic, withCases } from './synthetic.ts';

const of = (data: typeof synthetic, options = {}) => {
	const { columns, rows, total } = table(view(data, options));
	const cell = (row: number, column: string) =>
		rows.at(row)?.cells[columns.findIndex(({ key }) => key === column)];
	return { rows, total, cell };
};

test('a row a person: places, day and treaty, with the standing', () => {
	const { rows, cell } = of(withCases);
	expect(rows).toHaveLength(cases.length);
	expect([cell(0, 'person'), cell(0, 'standing'), cell(0, 'places'), cell(0, 'flight_extradition')]).toEqual([
		'Synthetic a',
		'Accused',
		'United States, Canada',
		'none in force'
	]);
	expect([cell(0, 'returned'), cell(1, 'returned')]).toEqual(['', 'by 2017']);
});

test('a browser has the first fifty of thousands and learns how many there are; the page of the table has every one', () => {
	const thousands = manyCases(4000);
	const first = of(dataOf(thousands));
	expect(first.rows.map(({ key }) => key)).toEqual(thousands.slice(0, 50).map(({ id }) => id));
	expect(first.total).toBe(4000);
	const whole = of({ ...withCases, ...toldCases(thousands) });
	expect(whole.rows.map(({ key }) => key)).toEqual(thousands.map(({ id }) => id));
	expect(whole.total).toBeUndefined();
});

test('a row a place where another count or a year is chosen, last what no source tells', () => {
	const { rows, cell } = of(withCases, { group: 'synthetic' });
	expect(rows.map(({ key }) => key)).toEqual(['ESP', 'CAN', 'HKG', 'not-sourced']);
	expect([cell(0, 'persons'), cell(0, 'extradition')]).toEqual([4, 'in force since 15 June 2002']);
	expect([cell(-1, 'place'), cell(-1, 'persons')]).toEqual(['Destination not sourced', 2]);
	expect(of(synthetic).rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
});
