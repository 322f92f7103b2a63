import type { ExchangeRatesRow } from '../rows.ts';
import type { Exactness } from '../words/exactness.ts';

/** A sum as a table gives it. */
export interface Sum {
	/** In the currency of the source; null where not known. */
	readonly amount: number | null;
	/** ISO 4217. */
	readonly currency: string | null;
	/** The same sum in US dollars, where the source gives it. */
	readonly amountInDollars?: number | null;
	readonly exactness: Exactness | null;
	/** First and last day, month or year that the sum belongs to: a day twice; null where not known. */
	readonly from: string | null;
	readonly to: string | null;
}

/** The average rate of a year that dollars are worked out at, and what it rests on. */
export interface Rate {
	readonly year: number;
	readonly unitsPerDollar: number;
	readonly sourceIds: readonly string[];
	readonly confidence: ExchangeRatesRow['confidence'];
	readonly note: string | null;
}

/** Why a sum has no dollars. */
export type NoDollars =
	| 'no_sum'
	/** The year of the sum is not known. */
	| 'no_date'
	/** The sum belongs to more years than one, and no rate does. */
	| 'several_years'
	/** No rate of that currency and year is sourced. */
	| 'no_rate';

/** A sum in US dollars, not rounded: as its source gives it, or worked out by us; or why not. */
export type InDollars =
	| { readonly by: 'source'; readonly dollars: number; readonly exactness: Exactness | null }
	| {
			readonly by: 'rate';
			readonly dollars: number;
			readonly exactness: Exactness | null;
			readonly rate: Rate;
	  }
	| { readonly by: null; readonly dollars: null; readonly reason: NoDollars };

/** A sum in US dollars that a source gives or that a sourced rate makes. */
export type Dollars = Exclude<InDollars, { readonly by: null }>;

const none = (reason: NoDollars): InDollars => ({ by: null, dollars: null, reason });
const yearOf = (date: string) => Number(date.slice(0, 'YYYY'.length));

/**
 * What a sum is in US dollars. The source's own dollars go before all rates; else it is the average rate of the sum's
 * currency in the one year that it belongs to. No rate is guessed, and none spans years. A converted sum is as exact as
 * the sum that it is made of.
 */
export function toDollars(sum: Sum, rates: readonly ExchangeRatesRow[]): InDollars {
	const { amount, currency, amountInDollars = null, exactness, from, to } = sum;
	if (amountInDollars !== null) return { by: 'source', dollars: amountInDollars, exactness };
	if (amount === null || currency === null) return none('no_sum');
	if (currency === 'USD') return { by: 'source', dollars: amount, exactness };
	if (from === null || to === null) return none('no_date');
	const year = yearOf(from);
	if (year !== yearOf(to)) return none('several_years');
	const row = rates.find(
		(each) => each.currency === currency && each.year === year && each.kind === 'annual_average'
	);
	if (!row) return none('no_rate');
	return {
		by: 'rate',
		dollars: amount / row.units_per_usd,
		exactness,
		rate: {
			year,
			unitsPerDollar: row.units_per_usd,
			sourceIds: row.source_ids,
			confidence: row.confidence,
			note: row.note
		}
	};
}
