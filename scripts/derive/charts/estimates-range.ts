import { toDollars } from '#atlas/money/toDollars.ts';
import type { EstimatesRow, ExchangeRatesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { byPublication } from '../estimates/byPublication.ts';
import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import { toEstimate } from '../estimates/toEstimate.ts';

/** A claim's amount in US dollars, and who says so: the source, or a sourced rate of the one year it speaks of. */
export interface Dollars {
	readonly low: number;
	readonly high: number;
	readonly by: 'source' | 'rate';
	/** What a rate rests on; empty where the claim's own source gives dollars. */
	readonly sourceIds: readonly string[];
}

/** A claim with its amount in dollars, where its source or a sourced rate gives one. */
export interface RivalClaim extends Estimate {
	readonly dollars: Dollars | null;
}

/** What the comparison of rival claims needs. */
export interface EstimatesRangeData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** Every claim and denial, by date of publication. They are set side by side, never added or averaged. */
	readonly claims: readonly RivalClaim[];
}

function inDollars(row: EstimatesRow, rates: readonly ExchangeRatesRow[]): Dollars | null {
	const convert = (amount: number | null, amountInDollars: number | null) =>
		toDollars(
			{
				amount,
				currency: row.unit === 'persons' ? null : row.unit,
				amountInDollars,
				exactness: row.exactness,
				from: row.period_start_year?.toString() ?? null,
				to: row.period_end_year?.toString() ?? null
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
		sourceIds: low.by === 'rate' ? low.rate.sourceIds : []
	};
}

/** Every published claim and denial, in the order of publication; null where none names a figure. */
export function derive(
	tables: Pick<Tables, 'estimates' | 'exchange_rates' | 'checks'>,
	descriptor: Descriptor
): EstimatesRangeData | null {
	if (tables.estimates.every(({ value_low }) => value_low === null)) return null;
	const checkOf = lastChecks(tables, 'estimates', descriptor);
	return {
		dataDate: descriptor.created.slice(0, 10),
		claims: tables.estimates.toSorted(byPublication).map((row) => ({
			...toEstimate(row, checkOf(row.estimate_id), descriptor),
			dollars: inDollars(row, tables.exchange_rates)
		}))
	};
}
