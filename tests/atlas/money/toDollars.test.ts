import { describe, expect, test } from 'vitest';
import { toDollars } from '#atlas/money/toDollars.ts';
import { row } from '#tests/fixtures/row.ts';

/** A synthetic rate: 8 yuan to the dollar in 2018. */
const rates = [
	row('exchange_rates', {
		year: 2018,
		currency: 'CNY',
		units_per_usd: 8,
		kind: 'annual_average',
		source_ids: ['S-rate'],
		confidence: 'low',
		note: 'from months'
	})
];
const sum = { amount: 80, currency: 'CNY', exactness: 'at_least', from: '2018-07', to: '2018-07' } as const;

describe('a sum in dollars', () => {
	test('is what its source says before any rate', () => {
		expect(toDollars({ ...sum, amountInDollars: 11 }, rates)).toEqual({
			by: 'source',
			dollars: 11,
			exactness: 'at_least'
		});
		expect(toDollars({ ...sum, amount: null, currency: null, amountInDollars: 11 }, rates).dollars).toBe(11);
	});

	test('is never converted where it was said in dollars, whatever its date', () => {
		const rate = row('exchange_rates', { year: 2018, currency: 'USD', units_per_usd: 2 });
		const said = { ...sum, currency: 'USD', from: null, to: null };
		expect(toDollars(said, [rate])).toMatchObject({ by: 'source', dollars: 80 });
	});

	test('is ours at the average rate of its year, with what that rests on, as exact as the sum', () => {
		expect(toDollars(sum, rates)).toEqual({
			by: 'rate',
			dollars: 10,
			exactness: 'at_least',
			rate: {
				year: 2018,
				unitsPerDollar: 8,
				sourceIds: ['S-rate'],
				confidence: 'low',
				note: 'from months'
			}
		});
		expect(toDollars({ ...sum, from: '2018-01-01', to: '2018-11' }, rates).dollars).toBe(10);
	});

	test.each([
		['the sum is not known', { amount: null }, 'no_sum'],
		['its date is not known', { from: null, to: null }, 'no_date'],
		['nobody knows since when it counts', { from: null }, 'no_date'],
		['it spans years', { from: '2017-12', to: '2018-01' }, 'several_years'],
		['its year has no rate', { from: '2019', to: '2019' }, 'no_rate'],
		['its currency has no rate', { currency: 'NZD' }, 'no_rate']
	])('is none where %s', (_, cells, reason) => {
		expect(toDollars({ ...sum, ...cells }, rates)).toEqual({ by: null, dollars: null, reason });
	});
});
