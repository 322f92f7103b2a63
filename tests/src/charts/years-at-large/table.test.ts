import { expect, test } from 'vitest';
import { table } from '#src/charts/years-at-large/table.ts';
import { view } from '#src/charts/years-at-large/view.ts';
import { inGroups } from '#scripts/derive/charts/years-at-large.ts';
import { many, manyAbsences, synthetic } from './synthetic.ts';

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

test('every name has its standing', () => {
	expect(column('standing')).toEqual(Array(3).fill('Accused, not convicted'));
});

test('a browser has the first fifty of thousands and knows how many there are; the page of the table has all, longest first', () => {
	const sent = table(view(many(4000), {}));
	expect([sent.rows.length, sent.total]).toEqual([50, 4000]);
	const whole = table(view({ ...synthetic, ...inGroups(manyAbsences(4000), []) }, {}));
	expect(whole.rows).toHaveLength(4000);
	expect(whole.rows[0]?.key).toBe('n1099');
	expect(whole.total).toBeUndefined();
});

test('files mark those of the group that a reader has chosen as drawn', () => {
	const drawn = (group: string) =>
		table(view(synthetic, { group }))
			.file()
			.rows.filter(({ isDrawn }) => isDrawn)
			.map(({ id }) => id)
			.toSorted();
	const ids = (wanted: boolean) =>
		synthetic.absences
			.filter(({ listed }) => listed === wanted)
			.map(({ id }) => id)
			.toSorted();
	expect(drawn('listed')).toEqual(ids(true));
	expect(drawn('others')).toEqual(ids(false));
	expect(drawn('all')).toHaveLength(synthetic.absences.length);
});
