import { expect, test } from 'vitest';
import { frameOfFlows } from '#src/map/frameOfFlows.ts';
import type { ArcMark } from '#src/map/mapModel.ts';

const world = { width: 960, height: 445 };
const arc = (from: ArcMark['from'], to: ArcMark['to']): ArcMark => ({
	...{ id: 'a', iso3: 'AAA', direction: 'out', bend: 'north', width: 4 },
	from,
	to
});

test('holds the flows with room beside them, as asked', () => {
	const frame = frameOfFlows([arc({ x: 300, y: 200 }, { x: 700, y: 200 })], world, { left: 0.1, right: 0.4 });
	// 400 units of flow, 40 of room to the left, 160 to the right.
	expect([frame.x, frame.width]).toEqual([260, 600]);
	expect(frame.width / frame.height).toBeCloseTo(1.75, 1);
});

test('is no taller than a phone likes: what runs north and south has sea beside it', () => {
	const { width, height } = frameOfFlows([arc({ x: 400, y: 50 }, { x: 410, y: 350 })], world, {
		left: 0.5,
		right: 0.5
	});
	expect(width / height).toBeCloseTo(1.1, 1);
});

test('is the whole map where there is no flow, or where the part is no smaller', () => {
	const whole = { x: 0, y: 0, ...world };
	expect(frameOfFlows([], world, { left: 1, right: 1 })).toEqual(whole);
	const wide = [arc({ x: 20, y: 200 }, { x: 900, y: 200 })];
	expect(frameOfFlows(wide, world, { left: 0.2, right: 0.2 })).toEqual(whole);
});
