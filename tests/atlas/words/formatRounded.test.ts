import { expect, test } from 'vitest';
import { formatRounded } from '#atlas/words/formatRounded.ts';

test('a number is rounded to the digits that mean something', () => {
	expect(formatRounded(3.24, 2)).toBe('3.2');
	expect(formatRounded(1384, 2)).toBe('1,400');
	expect(formatRounded(1384, 3)).toBe('1,380');
});
