import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the middle of some numbers, in whatever order they come', () => {
	expect(median([3, 1, 100])).toBe(3);
	expect(median([4, 1, 2, 100])).toBe(3);
	expect(median([7])).toBe(7);
	expect(median([])).toBeNaN();
});
