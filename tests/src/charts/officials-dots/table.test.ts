import { expect, test } from 'vitest';
import { table } from '#src/charts/officials-dots/table.ts';
import { view } from '#src/charts/officials-dots/view.ts';
import { present } from '#tests/fixtures/present.ts';
import { synthetic } from './synthetic.ts';

test('a row a figure, then those named as a whole, then each of them', () => {
	const { rows, total } = table(view(synthetic));
	expect(rows.map(({ key }) => key)).toEqual(['claim', 'returned', 'at-large', 'named', 'A', 'B', 'C']);
	expect(rows.map(({ cells }) => cells[3])).toEqual([4000, 2999, 946, 3, 1, 1, 1]);
	expect(total).toBeUndefined();
});

test('where a browser has only the first of those named, the table says how many rows there are in all', () => {
	const [sector, ...others] = synthetic.named;
	const first = { ...present(sector), count: 4 };
	const partly = { ...synthetic, named: [first, ...others] };
	expect(table(view(partly)).total).toBe(8);
	const further = { ...present(first.persons[0]), id: 'D' };
	const whole = table(view({ ...partly, tableOnly: { furtherNamed: [[further]] } }));
	expect(whole.rows.at(-1)?.key).toBe('D');
	expect(whole.total).toBeUndefined();
});
