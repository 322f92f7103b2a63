import { expect, test } from 'vitest';
import { cornerWeight } from '#scripts/geometry/cornerWeight.ts';

test('a right angle is worth the area of its triangle', () => {
	expect(
		cornerWeight([
			[0, 4],
			[0, 0],
			[6, 0]
		])
	).toBe(12);
});

test('of two corners with one area the gentle bend is worth more than the spike', () => {
	// Both triangles: base 2 and height 4, or base 8 and height 1: area 4.
	const spike = cornerWeight([
		[-1, 0],
		[0, 4],
		[1, 0]
	]);
	const bend = cornerWeight([
		[-4, 0],
		[0, 1],
		[4, 0]
	]);
	// cos = 15/17 and -15/17.
	expect(spike).toBeCloseTo(4 * (1 - (0.7 * 15) / 17));
	expect(bend).toBeCloseTo(4 * (1 + (0.7 * 15) / 17));
});

test('a corner that repeats its neighbour is worth nothing', () => {
	expect(
		cornerWeight([
			[0, 0],
			[0, 0],
			[5, 5]
		])
	).toBe(0);
});
