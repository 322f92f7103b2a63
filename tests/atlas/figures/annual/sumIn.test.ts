import { expect, test } from 'vitest';
import { sumIn } from '#atlas/figures/annual/sumIn.ts';

const rate = { year: 2001, unitsPerDollar: 8, sourceIds: ['S-1'], confidence: 'high', note: null } as const;
const yuan = {
	...{ amount: 16, currency: 'CNY' },
	dollars: { by: 'rate', dollars: 2, exactness: 'exact', rate }
} as const;
const own = {
	...{ amount: 3, currency: 'USD' },
	dollars: { by: 'source', dollars: 3, exactness: 'exact' }
} as const;

test('a sum is told as published, and in dollars where they are asked for', () => {
	expect(sumIn(yuan, 'CNY', false)).toBe(16);
	expect(sumIn(yuan, 'USD', true)).toBe(2);
	expect(sumIn(own, 'USD', true)).toBe(3);
	expect(sumIn(own, 'USD', false)).toBe(3);
});

test('nothing is converted that was not asked for, and never into another currency', () => {
	expect(sumIn(yuan, 'USD', false)).toBeNull();
	expect(sumIn(own, 'CNY', true)).toBeNull();
	expect(sumIn({ ...yuan, dollars: null }, 'USD', true)).toBeNull();
});
