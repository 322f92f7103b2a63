import { expect, test } from 'vitest';
import { visualCentre } from '#scripts/countries/visualCentre.ts';

/** A ring clockwise as d3 wants the outside of a land. */
function box(west: number, south: number, east: number, north: number): [number, number][] {
	return [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
}

test('a square on the equator is labelled in its middle', () => {
	const [longitude, latitude] = visualCentre([[box(-1, -1, 1, 1)]]);
	expect(longitude).toBeCloseTo(0, 6);
	expect(latitude).toBeCloseTo(0, 6);
});

test('the largest polygon carries the label, wherever it stands in the list', () => {
	const [longitude] = visualCentre([[box(40, 0, 41, 1)], [box(10, 0, 14, 4)], [box(20, 0, 21, 1)]]);
	expect(longitude).toBeCloseTo(12, 6);
});

test('a horseshoe, whose centroid is water, is labelled on its land', () => {
	// Arms 1 degree wide, a bottom 2 degrees deep: the widest land is in the bottom's corners.
	const [longitude, latitude] = visualCentre([
		[
			[
				[0, 0],
				[0, 10],
				[1, 10],
				[1, 2],
				[9, 2],
				[9, 10],
				[10, 10],
				[10, 0],
				[0, 0]
			]
		]
	]);
	expect(latitude).toBeGreaterThan(0.7);
	expect(latitude).toBeLessThan(1.5);
	expect(longitude).toBeGreaterThan(0.5);
	expect(longitude).toBeLessThan(9.5);
});

test('nothing has no centre', () => {
	expect(() => visualCentre([])).toThrow('without a polygon');
});
