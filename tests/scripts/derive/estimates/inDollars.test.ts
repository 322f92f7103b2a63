import { describe, expect, test } from 'vitest';
import { inDollars } from '#scripts/derive/estimates/inDollars.ts';
import type { ExchangeRatesRow } from '#atlas/rows.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';

/** A synthetic rate of 8 yuan for a dollar in 2012. */
const rates: readonly ExchangeRatesRow[] = [
	{
		year: 2012,
		currency: 'CNY',
		units_per_usd: 8,
		kind: 'annual_average',
		source_ids: ['S-rate'],
		confidence: 'high',
		note: null
	}
];
const yuan = { unit: 'CNY', value_low: 80, measure: 'funds_taken' } as const;

describe('dollars of a claim', () => {
	test('are those of its source, where it gives them, whatever the rate', () => {
		const row = estimatesRow({ ...yuan, value_low_usd: 12, value_high_usd: 13, period_end_year: 2012 });
		expect(inDollars(row, rates)).toEqual({ low: 12, high: 13, by: 'source', sourceIds: [] });
	});

	test('are worked out at the average rate of the one year that it speaks of', () => {
		const row = estimatesRow({
			...yuan,
			value_high: 160,
			period_start_year: 2012,
			period_end_year: 2012
		});
		expect(inDollars(row, rates)).toEqual({ low: 10, high: 20, by: 'rate', sourceIds: ['S-rate'] });
	});

	test.each([
		['many years', { period_start_year: 2003, period_end_year: 2012 }],
		['an unknown start', { period_end_year: 2012 }],
		['no stated years, though it was published in one with a rate', { date_published: '2012' }],
		['a year without a rate', { period_start_year: 2006, period_end_year: 2006 }]
	])('are not invented for %s', (_, cells) => {
		expect(inDollars(estimatesRow({ ...yuan, ...cells }), rates)).toBeNull();
	});

	test('are none for persons', () => {
		expect(inDollars(estimatesRow({ period_start_year: 2012, period_end_year: 2012 }), rates)).toBeNull();
	});
});
