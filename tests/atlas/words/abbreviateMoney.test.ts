import { expect, test } from 'vitest';
import { abbreviateMoney } from '#atlas/words/abbreviateMoney.ts';

test.each([
	[2.06e9, 'USD', '$2.06bn'],
	[723e6, 'AUD', 'A$723m'],
	[642_000, 'USD', '$642,000'],
	[1.5e12, 'USD', '$1.5tn']
])('%d %s is %s', (amount, currency, text) => {
	expect(abbreviateMoney(amount, currency)).toBe(text);
});
