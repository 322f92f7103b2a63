import { describe, expect, it } from 'vitest';
import { locator } from '#scripts/geometry/locator.ts';
import type { World } from '#atlas/places.ts';

/** A synthetic world of 960 by 445: a square of 100, a neighbour to its right, an islet far away. */
const world: World = {
	width: 960,
	height: 445,
	outlines: [
		{ iso3: 'AAA', name: 'Square', d: 'M4000 1000l1000 0 0 1000-1000 0z' },
		{ iso3: 'BBB', name: 'Neighbour', d: 'M5000 1000l4000 0 0 1000-4000 0z' },
		{ iso3: 'CCC', name: 'Far', d: 'M100 4000l300 0 0 300-300 0z' }
	],
	places: {
		AAA: { x: 450, y: 150, marker: false, area: 10000 },
		DDD: { x: 450, y: 300, marker: true, area: 0 }
	},
	regions: []
};
const xs = (d: string) => {
	let x = 0;
	return (d.match(/-?\d+/g) ?? [])
		.map(Number)
		.flatMap((step, index) => (index % 2 === 0 ? [(x += step)] : []));
};

describe('the map of where a place lies', () => {
	it('has the place in its middle, at the size that leaves room around', () => {
		const found = locator(world, 'AAA');
		expect(found?.width).toBe(320);
		const across = xs(found?.own ?? '');
		expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(160, 0);
		// 100 units high, 1.5 times as wide, and 2.1 times that around: 315 units on 320.
		expect(Math.max(...across) - Math.min(...across)).toBeCloseTo(102, 0);
		expect(found?.marker).toBeNull();
	});

	it('cuts neighbours at its edge and leaves out what lies beyond', () => {
		const { land = '' } = locator(world, 'AAA') ?? {};
		expect(Math.max(...xs(land))).toBeLessThanOrEqual(325);
		expect(land.match(/z/g)).toHaveLength(1);
	});

	it('marks what has no outline to see, and is null for what has no place', () => {
		expect(locator(world, 'DDD')).toMatchObject({ own: '', marker: { x: 160 } });
		expect(locator(world, 'ZZZ')).toBeNull();
	});
});
