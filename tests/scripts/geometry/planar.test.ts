import { expect, test } from 'vitest';
import { centroid, largestRing, signedArea } from '#scripts/geometry/planar.ts';
import type { Ring } from '#scripts/geometry/planar.ts';

const square: Ring = [
	[0, 0],
	[2, 0],
	[2, 2],
	[0, 2]
];

test('a square of side 2, clockwise on screen, has the area 4; the other way round, -4', () => {
	expect(signedArea(square)).toBe(4);
	expect(signedArea([...square].reverse())).toBe(-4);
});

test('the centroid is that of the area, not of the points', () => {
	const pointsCrowdedLeft: Ring = [
		[0, 0],
		[2, 0],
		[2, 2],
		[0, 2],
		[0, 1.5],
		[0, 1],
		[0, 0.5]
	];
	expect(centroid(pointsCrowdedLeft)).toEqual([1, 1]);
});

test('the centroid of a ring without area is the mean of its points', () => {
	expect(
		centroid([
			[0, 0],
			[4, 2]
		])
	).toEqual([2, 1]);
});

test('the largest ring is found whatever its direction', () => {
	const small: Ring = [
		[0, 0],
		[1, 0],
		[0, 1]
	];
	expect(largestRing([small, [...square].reverse()])).toEqual([...square].reverse());
	expect(largestRing([])).toBeNull();
});
