import { expect, test } from 'vitest';
import type { ExchangeRatesRow } from '#atlas/rows.ts';
import { inDollars } from '#scripts/derive/assets/inDollars.ts';

/** A synthetic rate. */
const rate: ExchangeRatesRow = {
	year: 2018,
	currency: 'CNY',
	units_per_usd: 8,
	kind: 'annual_average',
	source_ids: ['S-rate'],
	confidence: 'high',
	note: null
};
const row = { amount: 80, currency: 'CNY', amount_usd: null, date: '2018-07' };

test('dollars are the source’s own before any rate', () => {
	expect(inDollars({ ...row, amount_usd: 11 }, [rate])).toEqual({ dollars: 11, rate: null });
});

test('a sourced rate of the year of the date serves where the source gives none', () => {
	expect(inDollars(row, [rate])).toEqual({ dollars: 10, rate });
});

test('no rate is guessed: not for another year, another currency or no date', () => {
	for (const rest of [{ date: '2019' }, { currency: 'NZD' }, { date: null }, { amount: null }])
		expect(inDollars({ ...row, ...rest }, [rate]).dollars).toBeNull();
});
