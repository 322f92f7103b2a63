import { expect, test } from 'vitest';
import { firstLetters } from '#atlas/words/firstLetters.ts';

test('a name lies under the first letter of each of its words, whatever its case and accents', () => {
	expect(firstLetters('Ángel de la Órbita')).toEqual(['a', 'd', 'l', 'o']);
	expect(firstLetters('1MDB, Ärger')).toEqual(['0', 'a']);
	expect(firstLetters(' – ')).toEqual([]);
});

test('a name in characters lies under each of them, so that any part of it is found', () => {
	// U+4E59 and U+7532 by 8 leave 1 and 2.
	expect(firstLetters('乙甲')).toEqual(['han-1', 'han-2']);
	expect(firstLetters('甲')).toEqual(['han-2']);
});
