import { expect, test } from 'vitest';
import { upperFirst } from '#atlas/words/upperFirst.ts';

test('a label begins a sentence with a large letter, and keeps the others', () => {
	expect(upperFirst('the trade ministry of China')).toBe('The trade ministry of China');
	expect(upperFirst('')).toBe('');
});
