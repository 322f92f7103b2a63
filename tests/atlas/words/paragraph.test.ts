import { expect, test } from 'vitest';
import { paragraph } from '#atlas/words/paragraph.ts';

test('sentences stand behind each other, a space between them', () => {
	expect(paragraph(['Ten fled.', 'Two came back.'])).toBe('Ten fled. Two came back.');
});

test('what does not hold is left out, and of nothing nothing is said', () => {
	expect(paragraph([false, 'Ten fled.', '', null, undefined, 'Two came back.'])).toBe(
		'Ten fled. Two came back.'
	);
	expect(paragraph([false, null])).toBe('');
});
