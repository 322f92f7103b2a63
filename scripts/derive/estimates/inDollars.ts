import type { EstimatesRow, ExchangeRatesRow } from '#atlas/rows.ts';

/** A claim's amount in US dollars, and who says so: the source, or a sourced rate of the year it speaks of. */
export interface Dollars {
	readonly low: number;
	readonly high: number;
	readonly by: 'source' | 'rate';
	/** What a rate rests on; empty where the claim's own source gives dollars. */
	readonly sourceIds: readonly string[];
}

/**
 * The dollars of a claim where the table gives them, or where it speaks of one year with a sourced average rate of its
 * currency. No rate spans years: for any other claim, null.
 */
export function inDollars(row: EstimatesRow, rates: readonly ExchangeRatesRow[]): Dollars | null {
	const low = row.value_low_usd;
	if (low !== null) return { low, high: row.value_high_usd ?? low, by: 'source', sourceIds: [] };
	if (row.value_low === null || row.period_start_year !== row.period_end_year) return null;
	const rate = rates.find(({ currency, year }) => currency === row.unit && year === row.period_end_year);
	if (!rate) return null;
	const [from, to] = [row.value_low, row.value_high ?? row.value_low];
	return {
		low: from / rate.units_per_usd,
		high: to / rate.units_per_usd,
		by: 'rate',
		sourceIds: rate.source_ids
	};
}
