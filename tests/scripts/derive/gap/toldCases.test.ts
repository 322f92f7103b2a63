import { expect, test } from 'vitest';
import { toldCases } from '#scripts/derive/gap/toldCases.ts';
import { away, cases } from '#tests/src/charts/treaty-gap/synthetic.ts';

/** So many without a place, whom no picture draws, and after them the nine of the fixture, five of whom are drawn. */
const withoutPlace = (count: number) =>
	away(count).map((each) => ({
		...each,
		flight: { reach: 'no_place', places: [], everReached: false } as const
	}));

test('as long as they are few all are told one by one, drawn or not', () => {
	const few = [...withoutPlace(191), ...cases];
	expect(toldCases(few)).toMatchObject({ cases: few, firstRows: 200 });
});

test('of many those are told that are drawn one by one, and the first of the table; its page has all', () => {
	const many = [...withoutPlace(192), ...cases];
	const { cases: told, firstRows, tableOnly, counts } = toldCases(many);
	expect(firstRows).toBe(50);
	expect(told.slice(0, 50)).toEqual(many.slice(0, 50));
	expect(told.slice(50).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(tableOnly?.cases).toEqual(many);
	expect(counts?.persons).toBe(201);
});

test('more than the picture has squares for are told by the first of the table alone', () => {
	expect(toldCases(away(4000)).cases).toHaveLength(50);
	expect(toldCases([]).counts).toBeNull();
});
