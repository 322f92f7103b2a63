import { expect, test } from 'vitest';
import { view } from '#src/charts/red-notice-100/view.ts';
import { synthetic } from './synthetic.ts';

const shown = view(synthetic, {});

test('each of the ten persons is in one group', () => {
	const groups = shown.parts.flatMap(({ groups: some }) => some);
	expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(10);
	const ids = groups.flatMap(({ persons }) => persons.map(({ id }) => id));
	expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	expect(groups.find(({ key }) => key === 'unnamed')).toMatchObject({ count: 4, persons: [] });
});

test('returns and captures at home are two parts', () => {
	expect(shown.parts.map(({ key, count }) => [key, count])).toEqual([
		['back', 2],
		['caught', 1],
		['not_back', 2],
		['open', 5]
	]);
	expect(shown.countOf('caught')).toBe(1);
});

test('of those not back, outcomes in a person’s favour come first', () => {
	const [first, second] = shown.parts.find(({ key }) => key === 'not_back')?.groups ?? [];
	expect([first?.key, second?.key]).toEqual(['allegations_not_established', 'protected_abroad']);
});

test('the official count is the latest', () => {
	expect(shown.official?.persons).toBe(6);
	expect(view({ ...synthetic, counts: [] }, {}).official).toBeUndefined();
});

test('a list shorter than its names is refused', () => {
	expect(() => view({ ...synthetic, size: 3 }, {})).toThrow(/6 persons are named of a list of 3/);
});
