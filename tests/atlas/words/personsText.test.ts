import { expect, test } from 'vitest';
import { personsText } from '#atlas/words/personsText.ts';

test('persons are as many as their source says, and as exactly', () => {
	expect(personsText({ persons: 1335, exactness: 'exact' })).toBe('1,335');
	expect(personsText({ persons: 700, exactness: 'at_least' })).toBe('more than 700');
	expect(personsText({ persons: 12, exactness: null })).toBe('12');
});
