import { expect, test } from 'vitest';
import { payerText } from '#atlas/words/payerText.ts';

test('a payer stands with its seat, where that is known', () => {
	expect(payerText({ name: 'A Bank', seat: 'France' })).toBe('A Bank (France)');
	expect(payerText({ name: 'A Bank', seat: null })).toBe('A Bank');
	expect(payerText({ name: null, seat: 'France' })).toBe('a firm or bank (France)');
	expect(payerText({ name: null, seat: null })).toBe('a firm or bank');
});
