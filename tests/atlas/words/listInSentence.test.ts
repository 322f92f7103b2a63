import { expect, test } from 'vitest';
import { listInSentence } from '#atlas/words/listInSentence.ts';

test('lists words as an English sentence does, without a comma before the last', () => {
	expect(listInSentence(['Canada'])).toBe('Canada');
	expect(listInSentence(['the United States', 'Canada'])).toBe('the United States and Canada');
	expect(listInSentence(['Spain', 'France', 'Italy'])).toBe('Spain, France and Italy');
});
