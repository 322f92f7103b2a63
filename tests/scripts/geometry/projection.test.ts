import { expect, test } from 'vitest';
import { worldProjection } from '#scripts/geometry/projection.ts';

/** A box of land, by its west, south, east and north edge. */
function box(west: number, south: number, east: number, north: number) {
	return [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		]
	];
}

const pacific = worldProjection(150);

test('the middle meridian stands in the middle and the equator at no height', () => {
	expect(pacific.point(150, 0)[0]).toBeCloseTo(0);
	expect(pacific.point(150, 0)[1]).toBeCloseTo(0);
});

test('north is up, east is right, across the antimeridian too', () => {
	expect(pacific.point(150, 50)[1]).toBeLessThan(0);
	expect(pacific.point(-170, 0)[0]).toBeGreaterThan(pacific.point(170, 0)[0]);
});

test('the equator is as long as Equal Earth makes it: 2.7066 Earth radii to the edge', () => {
	expect(pacific.point(-30.0001, 0)[0]).toBeCloseTo(2.7066, 3);
});

test('land that reaches a little over the seam stays whole', () => {
	const rings = pacific.polygon(box(-60, 60, -20, 80));
	expect(rings).toHaveLength(1);
	expect(Math.min(...(rings[0] ?? []).map(([x]) => x))).toBeGreaterThan(0);
});

test('land that reaches far over the seam is cut there', () => {
	const rings = pacific.polygon(box(-120, 10, 20, 12));
	expect(rings).toHaveLength(2);
	const middles = rings.map((ring) => ring.reduce((sum, [x]) => sum + x, 0) / ring.length);
	expect(Math.min(...middles)).toBeLessThan(0);
	expect(Math.max(...middles)).toBeGreaterThan(0);
});

test('land across the antimeridian makes no line across the map', () => {
	const [ring = []] = pacific.polygon([
		[
			[170, 60],
			[170, 70],
			[-170, 70],
			[-170, 60],
			[170, 60]
		]
	]);
	const xs = ring.map(([x]) => x);
	expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.5);
});
