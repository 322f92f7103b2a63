import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOutlines } from '#scripts/geometry/outlines.ts';
import { buildWorld } from '#scripts/geometry/buildWorld.ts';
import type { Land } from '#scripts/geometry/outlines.ts';

function box(iso3: string | null, west: number, south: number, east: number, north: number): Land {
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return { iso3, name: iso3 ?? 'Nobody’s', polygons: [[ring]] };
}

describe('a world of three lands', () => {
	const lands = [box('BIG', -179, -20, -100, 20), box('TNY', 10, 5, 10.4, 5.4), box(null, 20, -20, 179, 20)];
	const world = buildWorld(lands, 0, [
		{ iso3: 'BIG', longitude: -150, latitude: 10 },
		{ iso3: 'DOT', longitude: 0, latitude: 0 }
	]);

	test('fills the width but for a small margin', () => {
		const edges = world.outlines.flatMap(({ d }) => {
			// Each ring is a move and three steps.
			const [x = 0, , ...steps] = [...d.matchAll(/-?\d+/g)].map(([text]) => Number(text));
			const across = steps.filter((_, i) => i % 2 === 0);
			return across.reduce((xs, step) => [...xs, (xs.at(-1) ?? x) + step], [x]);
		});
		expect(Math.min(...edges)).toBe(60);
		expect(Math.max(...edges)).toBe(9540);
		expect(world.width).toBe(960);
	});

	test('every land has an outline, every code a place', () => {
		expect(world.outlines.map(({ iso3 }) => iso3)).toEqual(['BIG', 'TNY', null]);
		expect(Object.keys(world.places)).toEqual(['BIG', 'DOT', 'TNY']);
	});

	test('a place stands at its label point, else in the middle of its land', () => {
		expect(world.places.DOT?.x).toBe(480);
		// The height is rounded up to a whole unit.
		expect(Math.abs((world.places.DOT?.y ?? 0) - world.height / 2)).toBeLessThan(0.6);
		// At low latitudes Equal Earth is nearly even: 948 units for 358 degrees.
		expect(Math.abs((world.places.TNY?.x ?? 0) - 480 - 10.2 * (948 / 358))).toBeLessThan(1);
		expect(world.places.BIG?.y).toBeLessThan(world.height / 2);
	});

	test('what is too small to see, or has no outline, is a marker', () => {
		expect(world.places.TNY?.marker).toBe(true);
		expect(world.places.DOT).toMatchObject({ marker: true, area: 0 });
		expect(world.places.BIG?.marker).toBe(false);
	});
});

describe('the real world around 150° E', () => {
	const world = buildWorld(readOutlines(), 150, [{ iso3: 'GIB', longitude: -5.35, latitude: 36.14 }]);
	const outlines = new Map(world.outlines.map((outline) => [outline.iso3, outline.d]));

	test('the markup of all outlines is at most 21 KB compressed, and at least 200 jurisdictions', () => {
		const markup = world.outlines.map(
			({ iso3, d }) => `<path id="land-${iso3}" data-iso3="${iso3}" class="country" d="${d}"/>`
		);
		expect(markup.length).toBeGreaterThan(200);
		expect(gzipSync(markup.join(''), { level: 9 }).length).toBeLessThanOrEqual(21 * 1024);
	});

	test('no outline runs across the map', () => {
		for (const [iso3, d] of outlines) {
			for (const ring of d.split('z').filter((part) => part !== '')) {
				const steps = [...(ring.split('l')[1] ?? '').matchAll(/(-?\d+) ?(-?\d+)/g)];
				const longest = Math.max(...steps.map(([, dx]) => Math.abs(Number(dx))));
				// The longest straight line of the map is the border of Canada along the 49th parallel.
				expect(longest, iso3 ?? 'no code').toBeLessThan(700);
			}
		}
	});

	test('Greenland is in one piece, on the side of America', () => {
		const greenland = outlines.get('GRL') ?? '';
		expect(Number(/^M(\d+)/.exec(greenland)?.[1])).toBeGreaterThan(6000);
		expect(world.places.GRL?.x).toBeGreaterThan(world.places.CAN?.x ?? Infinity);
	});

	test('the Pacific is whole: China left of it, America right, Europe far left', () => {
		const x = (iso3: string) => world.places[iso3]?.x ?? NaN;
		expect(x('GBR')).toBeLessThan(x('CHN'));
		expect(x('CHN')).toBeLessThan(x('AUS'));
		expect(x('AUS')).toBeLessThan(x('USA'));
		expect(x('USA')).toBeLessThan(x('BRA'));
	});

	test('small jurisdictions are markers, larger ones are not', () => {
		const markers = ['HKG', 'MAC', 'SGP', 'MLT', 'KNA', 'VCT', 'GRD', 'BRB', 'VUT', 'LIE', 'JEY', 'GIB'];
		for (const iso3 of markers) expect(world.places[iso3]?.marker, iso3).toBe(true);
		for (const iso3 of ['CHN', 'CAN', 'FRA', 'KOR', 'TWN', 'LKA', 'BEL']) {
			expect(world.places[iso3]?.marker, iso3).toBe(false);
		}
	});

	test('every place lies on the map', () => {
		for (const [iso3, { x, y }] of Object.entries(world.places)) {
			expect(x > 0 && x < world.width && y > 0 && y < world.height, iso3).toBe(true);
		}
	});

	test('the same input gives the same bytes', () => {
		const again = buildWorld(readOutlines(), 150, [{ iso3: 'GIB', longitude: -5.35, latitude: 36.14 }]);
		expect(JSON.stringify(again)).toBe(JSON.stringify(world));
	});
});
