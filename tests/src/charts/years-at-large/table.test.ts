import { expect, test } from 'vitest';
import { table } from '#src/charts/years-at-large/table.ts';
import { view } from '#src/charts/years-at-large/view.ts';
import { many, synthetic } from './synthetic.ts';

const { columns, rows } = table(view(synthetic, { sort: 'name' }));
const column = (name: string) => {
	const at = columns.findIndex(({ key }) => key === name);
	return rows.map(({ cells }) => cells[at]);
};

test('a row a person gives the day of the last report of those not back', () => {
	expect(column('returned')).toEqual(['2010-01-01', '2005-07-01', 'not back']);
	expect(column('last_reported')).toEqual(['', '', '2018']);
});

test('years stand as bounds, of those not back the least alone', () => {
	expect(column('years_at_least')).toEqual([10, 0.5, 18]);
	expect(column('years_at_most')).toEqual([10, 1.5, '']);
});

test('every name has its standing, and every case its row, however many', () => {
	expect(column('standing')).toEqual(Array(3).fill('Accused, not convicted'));
	expect(table(view(many(4000), {})).rows).toHaveLength(4000);
});
