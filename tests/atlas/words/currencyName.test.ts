import { expect, test } from 'vitest';
import { currencyName } from '#atlas/words/currencyName.ts';

test.each([
	['CNY', 'Chinese yuan'],
	['USD', 'US dollars'],
	['EUR', 'euros'],
	['NGN', 'Nigerian nairas']
])('%s is told as %s', (currency, name) => {
	expect(currencyName(currency)).toBe(name);
});
