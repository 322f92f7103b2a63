import { expect, test } from 'vitest';
import { simplifyOutlines } from '#scripts/geometry/simplifyOutlines.ts';
import type { Point, Ring } from '#scripts/geometry/planar.ts';

const wiggle: Point[] = [
	[101, 20],
	[99, 40],
	[101, 60],
	[99, 80]
];
const west: Ring = [[0, 0], [100, 0], ...wiggle, [100, 100], [0, 100]];
const east: Ring = [[100, 100], ...[...wiggle].reverse(), [100, 0], [200, 0], [200, 100]];
const island: Ring = [
	[300, 0],
	[304, 0],
	[304, 4],
	[300, 4]
];
const keepAll = { cornerArea: 0, cornerShare: 0, ringArea: 0 };

function onBorder(ring: Ring | undefined): string[] {
	return (ring ?? [])
		.filter(([x]) => x > 50 && x < 150)
		.map(String)
		.sort();
}

test('neighbours keep one common border', () => {
	const [[simpleWest] = [], [simpleEast] = []] = simplifyOutlines([[west], [east]], {
		...keepAll,
		cornerArea: 100,
		cornerShare: 1
	});
	expect(onBorder(simpleWest)).toEqual(onBorder(simpleEast));
	expect(onBorder(simpleWest).length).toBeLessThan(onBorder(west).length);
	expect(onBorder(simpleWest)).toContain('100,0');
	expect(onBorder(simpleWest)).toContain('100,100');
});

test('nothing is lost where nothing is asked', () => {
	const [rings] = simplifyOutlines([[west]], keepAll);
	expect(rings?.[0]?.map(String).sort()).toEqual(west.map(String).sort());
});

test('a small ring goes, unless it is its outline’s largest', () => {
	const options = { ...keepAll, ringArea: 50 };
	expect(simplifyOutlines([[west, island]], options)[0]).toHaveLength(1);
	expect(simplifyOutlines([[island]], options)[0]).toHaveLength(1);
});

test('a small island keeps the corners that are a fair share of it', () => {
	const coarse = { cornerArea: 1000, ringArea: 0 };
	expect(simplifyOutlines([[island]], { ...coarse, cornerShare: 0.1 })[0]?.[0]).toHaveLength(4);
	expect(simplifyOutlines([[island]], { ...coarse, cornerShare: 100 })[0]?.[0]?.length).toBeLessThan(4);
});
