import { describe, expect, test } from 'vitest';
import { changesBetween } from '#src/charts/life-of-a-number/changesBetween.ts';
import { claim } from '#tests/fixtures/estimates.ts';

/** Synthetic: 5 yuan become 50 dollars, credited to another office. */
const yuan = claim({ low: 5, high: 5, unit: 'CNY', unitLabel: 'Yuan', measureLabel: 'Money' });
const dollars = claim({
	low: 50,
	high: 50,
	unit: 'USD',
	unitLabel: 'Dollars',
	measureLabel: 'Money',
	creditedLabel: 'Central bank'
});

describe('what changed between two claims', () => {
	test('is the number as a factor, the unit and the office', () => {
		expect(changesBetween(yuan, dollars).map(({ text }) => text)).toEqual([
			'× 10',
			'Yuan → Dollars',
			'Trade ministry → Central bank'
		]);
	});

	test('is a part where the number shrinks', () => {
		expect(changesBetween(dollars, yuan)[0]).toMatchObject({ factor: 0.1, text: '× 0.1' });
	});

	test('is nothing where all stays the same', () => {
		expect(changesBetween(yuan, { ...yuan, published: '2005' })).toEqual([]);
	});

	test('knows no factor to or from a denial', () => {
		expect(changesBetween(yuan, { ...yuan, low: null, high: null })).toEqual([]);
		expect(changesBetween({ ...yuan, low: 0, high: 0 }, yuan)).toEqual([]);
	});
});
