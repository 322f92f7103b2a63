import { expect, test } from 'vitest';
import { clearFromScale, insideFromScale } from '#src/map/labelBox.ts';
import type { LabelBox } from '#src/map/labelBox.ts';

const square = { left: -10, right: 10, top: -10, bottom: 10 };
const at = (x: number, y: number): LabelBox => ({ x, y, ...square });

test('two boxes 20 px wide are clear once their points stand 20 px apart', () => {
	expect(clearFromScale(at(100, 100), at(105, 100))).toBe(4);
	expect(clearFromScale(at(105, 100), at(100, 100))).toBe(4);
});

test('either direction sets them free', () => {
	expect(clearFromScale(at(100, 100), at(105, 110))).toBe(2);
});

test('boxes at one point overlap at every scale, unless they hang to different sides', () => {
	expect(clearFromScale(at(100, 100), at(100, 100))).toBe(Infinity);
	expect(clearFromScale(at(100, 100), { ...at(100, 100), left: 10, right: 30 })).toBe(0);
});

test('boxes that meet only at larger scales are clear beyond those', () => {
	// The second hangs 40 px to the left of its point: they meet while 20 < 5 × scale < 60.
	expect(clearFromScale(at(100, 100), { ...at(105, 100), left: -50, right: -30 })).toBe(12);
});

test('a box lies within the map once the map is large enough', () => {
	expect(insideFromScale(at(5, 50), { width: 100, height: 100 })).toBe(2);
	expect(insideFromScale(at(50, 98), { width: 100, height: 100 })).toBe(5);
	expect(insideFromScale(at(0, 50), { width: 100, height: 100 })).toBe(Infinity);
});
