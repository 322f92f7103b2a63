import { expect, test } from 'vitest';
import { shownPages } from '#src/components/shownPages.ts';

test('a short list is named whole, of a long one the ends, the neighbours and some on the way', () => {
	expect(shownPages(1, 1)).toEqual([1]);
	expect(shownPages(2, 5)).toEqual([1, 2, 3, 4, 5]);
	expect(shownPages(14, 33)).toEqual([1, 10, 12, 13, 14, 15, 16, 20, 30, 33]);
});
