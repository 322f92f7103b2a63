import { expect, test } from 'vitest';
import { asSentence } from '#atlas/words/asSentence.ts';

test('words begin large and end with one stop', () => {
	expect(asSentence('known by name')).toBe('Known by name.');
	expect(asSentence('known by name.')).toBe('Known by name.');
});
