import { expect, test } from 'vitest';
import { separate } from '#src/charts/red-notice-100/separate.ts';

const block = (x: number, y: number) => ({ x, y, halfWidth: 10, halfHeight: 5 });
const box = { width: 100, height: 100 };

test('blocks that do not touch stay where they are', () => {
	expect(separate([block(20, 20), block(60, 20)], box)).toEqual([block(20, 20), block(60, 20)]);
});

test('two that overlap part by the shorter way, each half of it', () => {
	// They share 18 px across and 8 px down.
	expect(separate([block(50, 50), block(52, 52)], box)).toEqual([block(50, 46), block(52, 56)]);
});

test('none leaves the box', () => {
	expect(separate([block(0, 100)], box)).toEqual([block(10, 95)]);
});
