import { expect, test } from 'vitest';
import { clampCamera, fitFrame, frameOf, wholeMap } from '#src/map/zoom.ts';

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
	expect(fitFrame({ x: 360, y: 200, width: 240, height: 60 }, size)).toEqual({ k: 4, x: -1440, y: -680 });
});

test('a rectangle in the corner is shown as far as the edges allow', () => {
	expect(fitFrame({ x: 0, y: 0, width: 96, height: 48 }, size)).toEqual({ k: 10, x: 0, y: 0 });
});

test('a point is shown at the furthest scale', () => {
	expect(fitFrame({ x: 480, y: 240, width: 0, height: 0 }, size).k).toBe(12);
});

test('a camera shows a part of the map, and fitting that part leads to the camera', () => {
	const camera = { k: 4, x: -1440, y: -680 };
	expect(frameOf(camera, { x: 0, y: 0, ...size })).toEqual({ x: 360, y: 170, width: 240, height: 120 });
	expect(fitFrame(frameOf(camera, { x: 0, y: 0, ...size }), size)).toEqual(camera);
	expect(frameOf(wholeMap, { x: 0, y: 0, ...size })).toEqual({ x: 0, y: 0, width: 960, height: 480 });
});
