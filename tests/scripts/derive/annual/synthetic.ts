import type { AnnualReturnsRow, ExchangeRatesRow, RecoveryTotalsRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

/** A synthetic published total: Sky Net, the whole of 2001, 100 persons, no sum. */
export function syntheticTotal(differs: Partial<AnnualReturnsRow>): AnnualReturnsRow {
	return row('annual_returns', {
		total_id: 'synthetic',
		year: 2001,
		period_start: '2001-01-01',
		period_end: '2001-12-31',
		scope: 'sky_net',
		fugitives_returned: 100,
		persons_exactness: 'exact',
		...differs
	});
}

/** A synthetic average rate: two yuan to the dollar in 2001. */
export const syntheticRate: ExchangeRatesRow = row('exchange_rates', {
	year: 2001,
	currency: 'CNY',
	units_per_usd: 2,
	kind: 'annual_average',
	source_ids: ['R-1']
});

/** A synthetic total of another publisher beside those of Sky Net: 45 dollars for the whole of 2001. */
export function syntheticRival(differs: Partial<RecoveryTotalsRow>): RecoveryTotalsRow {
	return row('recovery_totals', {
		total_id: 'rival',
		publisher: 'A synthetic paper',
		scope: 'sky_net',
		period_start: '2001-01',
		period_end: '2001-12',
		value: 45,
		currency: 'USD',
		exactness: 'exact',
		...differs
	});
}
