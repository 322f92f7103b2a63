import { expect, test } from 'vitest';
import { clampCamera, fitBounds, wholeMap } from '#src/map/zoom.ts';

const size = { width: 960, height: 480 };

test('a camera shows nothing beyond the edges of the map', () => {
	expect(clampCamera({ k: 2, x: 50, y: -900 }, size)).toEqual({ k: 2, x: 0, y: -480 });
	expect(clampCamera({ k: 2, x: -100, y: -100 }, size)).toEqual({ k: 2, x: -100, y: -100 });
});

test('a camera keeps within the scales', () => {
	expect(clampCamera({ k: 0.5, x: 10, y: 10 }, size)).toEqual(wholeMap);
	expect(clampCamera({ k: 50, x: 0, y: 0 }, size).k).toBe(12);
});

test('a rectangle is shown whole and in the middle', () => {
	// 240 × 60 units: width decides, 960 / 240 = 4; its centre (480, 230) comes to (480, 240).
	expect(fitBounds(360, 200, 600, 260, size)).toEqual({ k: 4, x: -1440, y: -680 });
});

test('a rectangle in the corner is shown as far as the edges allow', () => {
	expect(fitBounds(0, 0, 96, 48, size)).toEqual({ k: 10, x: 0, y: 0 });
});

test('a point is shown at the furthest scale', () => {
	expect(fitBounds(480, 240, 480, 240, size).k).toBe(12);
});
