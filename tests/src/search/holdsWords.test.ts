import { expect, test } from 'vitest';
import { holdsWords, soughtWords } from '#src/search/holdsWords.ts';

test('a text is found by all words of it, in any order, without regard to case and diacritics', () => {
	expect(holdsWords('cote d’ivoire\nextradition', soughtWords(' Extra  CÔTE '))).toBe(true);
	expect(holdsWords('cote d’ivoire', soughtWords('cote transfer'))).toBe(false);
});

test('nothing sought finds all', () => {
	expect(soughtWords('  ')).toEqual([]);
	expect(holdsWords('', soughtWords('  '))).toBe(true);
});
