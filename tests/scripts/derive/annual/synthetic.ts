import type { AnnualReturnsRow, ExchangeRatesRow, RecoveryTotalsRow } from '#atlas/rows.ts';

/** A synthetic published total: Sky Net, the whole of 2001, 100 persons, no sum. */
export function syntheticTotal(differs: Partial<AnnualReturnsRow>): AnnualReturnsRow {
	return {
		claim_id: 'synthetic',
		year: 2001,
		period_start: '2001-01-01',
		period_end: '2001-12-31',
		scope: 'sky_net',
		cumulative: false,
		fugitives_returned: 100,
		at_least: false,
		of_which_party_members_and_officials: null,
		of_which_red_notice_subjects: null,
		of_which_red_notice_100: null,
		countries_and_regions: null,
		funds_recovered: null,
		funds_currency: null,
		source_ids: ['S-1'],
		confidence: 'high',
		note: null,
		...differs
	};
}

/** A synthetic average rate: two yuan to the dollar in 2001. */
export const syntheticRate: ExchangeRatesRow = {
	year: 2001,
	currency: 'CNY',
	units_per_usd: 2,
	kind: 'annual_average',
	source_ids: ['R-1'],
	confidence: 'medium',
	note: null
};

/** A synthetic total of another publisher: 45 dollars for the whole of 2001. */
export function syntheticRival(differs: Partial<RecoveryTotalsRow>): RecoveryTotalsRow {
	return {
		total_id: 'rival',
		publisher: 'A synthetic paper',
		measure: 'funds recovered',
		period_start: '2001-01',
		period_end: '2001-12',
		value: 45,
		currency: 'USD',
		source_ids: ['S-1'],
		confidence: 'medium',
		note: null,
		...differs
	};
}
