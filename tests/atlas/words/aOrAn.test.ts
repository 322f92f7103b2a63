import { expect, test } from 'vitest';
import { aOrAn } from '#atlas/words/aOrAn.ts';

test('a noun takes the article that its first letter asks for', () => {
	expect(aOrAn('extradition treaty')).toBe('an extradition treaty');
	expect(aOrAn('consular convention')).toBe('a consular convention');
});
