import { describe, expect, it } from 'vitest';
import { formatFigure } from '#atlas/words/formatFigure.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';

describe('formatMoney', () => {
	it.each([
		[50e9, 'USD', '$50 billion'],
		[66.62e9, 'CNY', '¥66.6 billion'],
		[3.97e12, 'USD', '$3.97 trillion'],
		[1.8e6, 'SGD', 'SGD 1.8 million'],
		[6.3e6, 'AUD', 'A$6.3 million'],
		[182723, 'SGD', 'SGD 182,723']
	])('speaks %d %s as %s', (amount, currency, spoken) => {
		expect(formatMoney(amount, currency)).toBe(spoken);
	});

	it('refuses what is no currency code', () => {
		expect(() => formatMoney(1, 'dollars')).toThrow(RangeError);
	});
});

describe('formatFigure', () => {
	it('speaks persons, money and ranges', () => {
		expect(formatFigure({ low: 4000, high: 4000, unit: 'persons' })).toBe('4,000');
		expect(formatFigure({ low: 16000, high: 18000, unit: 'persons' })).toBe('16,000 to 18,000');
		expect(formatFigure({ low: 5e9, high: 5e9, unit: 'CNY' })).toBe('¥5 billion');
	});
});
