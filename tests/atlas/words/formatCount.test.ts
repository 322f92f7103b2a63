import { expect, test } from 'vitest';
import { formatCount } from '#atlas/words/formatCount.ts';

test('a count is told in groups of three digits', () => {
	expect(formatCount(1335)).toBe('1,335');
	expect(formatCount(40)).toBe('40');
});
