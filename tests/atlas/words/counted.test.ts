import { expect, test } from 'vitest';
import { counted, oneOrMany } from '#atlas/words/counted.ts';

test('a noun agrees with its count', () => {
	expect(counted(1, 'person')).toBe('1 person');
	expect(counted(0, 'person')).toBe('0 persons');
	expect(counted(1335, 'person', 'people')).toBe('1,335 people');
	expect(oneOrMany(1, 'is', 'are')).toBe('is');
	expect(oneOrMany(2, 'is', 'are')).toBe('are');
});
