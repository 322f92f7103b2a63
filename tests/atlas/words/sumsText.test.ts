import { expect, test } from 'vitest';
import { sumsText } from '#atlas/words/sumsText.ts';

const nothing = { dollars: null, exactness: null, own: [], unknown: 0 };

test('sums are told in dollars, apart from them in their own currency, or as not known', () => {
	const kroner = { currency: 'NOK', amount: 3e6, exactness: 'about' } as const;
	expect(sumsText(nothing)).toBe('amount not known');
	expect(sumsText({ ...nothing, unknown: 2 })).toBe('amount not known');
	expect(sumsText({ ...nothing, dollars: 2e6, own: [kroner], unknown: 1 })).toBe(
		'$2 million, about NOK 3 million and an amount not known'
	);
});
