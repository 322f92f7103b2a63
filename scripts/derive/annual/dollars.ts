import type { ExchangeRatesRow } from '#atlas/rows.ts';

/** A sum in dollars at the average rate of its year, with what that rests on. */
export interface Dollars {
	/** US dollars, not rounded. */
	readonly amount: number;
	/** Units of the sum's own currency that one dollar bought on the year's average. */
	readonly rate: number;
	readonly rateNote: string | null;
	readonly rateConfidence: string;
	/** What the rate rests on. */
	readonly sourceIds: readonly string[];
}

/** Converts a sum at the sourced average rate of its year; null where there is no such rate. Never converts dollars. */
export function dollars(
	{ amount, currency, year }: { readonly amount: number; readonly currency: string; readonly year: number },
	rates: readonly ExchangeRatesRow[]
): Dollars | null {
	const rate = rates.find(
		(row) => row.year === year && row.currency === currency && row.kind === 'annual_average'
	);
	if (!rate || currency === 'USD') return null;
	return {
		amount: amount / rate.units_per_usd,
		rate: rate.units_per_usd,
		rateNote: rate.note,
		rateConfidence: rate.confidence,
		sourceIds: rate.source_ids
	};
}
