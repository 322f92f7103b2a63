import { expect, test } from 'vitest';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';

test('remarks stand one after the other, and what is empty leaves no trace', () => {
	expect(joinRemarks('One province', null, 'Ten years')).toBe('One province. Ten years');
	expect(joinRemarks(null, 'Ten years')).toBe('Ten years');
	expect(joinRemarks(null, null)).toBeNull();
});
