import { toDollars } from '../../money/toDollars.ts';
import type { EstimatesRow, ExchangeRatesRow } from '../../rows.ts';

/** A claim's amount in US dollars, and who says so: the source, or a sourced rate. */
export interface EstimateInDollars {
	readonly low: number;
	readonly high: number;
	readonly by: 'source' | 'rate';
	/** The year whose average rate made the dollars; null where the source gives them. */
	readonly rateYear: number | null;
	/** What the rate rests on; empty where the claim's own source gives dollars. */
	readonly sourceIds: readonly string[];
}

/**
 * What a claim of money is in US dollars; null for people, for a denial, and where neither its source nor a sourced rate
 * says so. A claim that names no years is valued when it was published, as its first readers had to.
 */
export function estimateInDollars(
	row: EstimatesRow,
	rates: readonly ExchangeRatesRow[]
): EstimateInDollars | null {
	const { period_start_year: start, period_end_year: end, date_published: published } = row;
	const namesNoYears = start === null && end === null;
	const convert = (amount: number | null, amountInDollars: number | null) =>
		toDollars(
			{
				amount,
				currency: row.unit === 'persons' ? null : row.unit,
				amountInDollars,
				exactness: row.exactness,
				from: namesNoYears ? published : (start?.toString() ?? null),
				to: namesNoYears ? published : (end?.toString() ?? null)
			},
			rates
		);
	const low = convert(row.value_low, row.value_low_usd);
	if (low.by === null) return null;
	const high = convert(row.value_high ?? row.value_low, row.value_high_usd ?? row.value_low_usd);
	return {
		low: low.dollars,
		high: high.dollars ?? low.dollars,
		by: low.by,
		rateYear: low.by === 'rate' ? low.rate.year : null,
		sourceIds: low.by === 'rate' ? low.rate.sourceIds : []
	};
}
