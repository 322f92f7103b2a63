import type { AssetRecoveriesRow, ExchangeRatesRow } from '#atlas/rows.ts';

/**
 * A row's sum in US dollars: as the source gives it, else by a sourced average rate of its currency for the year of its
 * date. Without either there are none: no rate is guessed. `rate` is the row of the rate where one was used.
 */
export function inDollars(
	row: Pick<AssetRecoveriesRow, 'amount' | 'currency' | 'amount_usd' | 'date'>,
	rates: readonly ExchangeRatesRow[]
): { readonly dollars: number | null; readonly rate: ExchangeRatesRow | null } {
	if (row.amount_usd !== null) return { dollars: row.amount_usd, rate: null };
	const { amount, currency, date } = row;
	if (amount === null || date === null) return { dollars: null, rate: null };
	if (currency === 'USD') return { dollars: amount, rate: null };
	const year = Number(date.slice(0, 4));
	const rate = rates.find((each) => each.currency === currency && each.year === year) ?? null;
	return { dollars: rate && amount / rate.units_per_usd, rate };
}
