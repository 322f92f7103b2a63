import { expect, test } from 'vitest';
import { roomForName } from '#scripts/geometry/roomForName.ts';

const box = (width: number, height: number, x = 0, y = 0) =>
	[
		[x - width / 2, y - height / 2],
		[x + width / 2, y - height / 2],
		[x + width / 2, y + height / 2],
		[x - width / 2, y + height / 2]
	] as const;

test('is half the width of a name four times as wide as high that the land holds', () => {
	// Wide enough for any name: the height of 10 allows one of 40.
	expect(roomForName([0, 0], [box(100, 10)])).toBe(20);
	// High enough for any: the width of 30 allows one of 30.
	expect(roomForName([0, 0], [box(30, 50)])).toBe(15);
});

test('is bounded by the nearer edge, and by a lake', () => {
	expect(roomForName([5, 0], [box(30, 50)])).toBe(10);
	expect(roomForName([0, 0], [box(100, 100), box(4, 4, 10, 0)])).toBe(8);
});

test('is none outside the land, nor without any', () => {
	expect(roomForName([60, 0], [box(100, 10)])).toBe(0);
	expect(roomForName([0, 0], [])).toBe(0);
});
