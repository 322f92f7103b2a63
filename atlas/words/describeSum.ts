import { onDate } from '../dates/onDate.ts';
import type { NoDollars } from '../money/toDollars.ts';
import { withExactness, type Exactness } from './exactness.ts';
import { formatMoney } from './formatMoney.ts';

/** A sum as its row gives it, with what became of it in dollars. */
export interface DescribedSum {
	/** In the currency of the source; null where not known. */
	readonly amount: number | null;
	/** ISO 4217. */
	readonly currency: string | null;
	/** How exact the source says the sum is; null where there is none. */
	readonly exactness: Exactness | null;
	/** In US dollars, as a source gives them or by a sourced rate; null otherwise. */
	readonly dollars: number | null;
	/** The year whose sourced average rate made the dollars; null where the source gives them or there are none. */
	readonly rateYear: number | null;
	/** Why there are no dollars; null where there are. */
	readonly noDollars: NoDollars | null;
	/** The day at whose prices or rates the sum is valued, where that is another than its date. May be partial. */
	readonly valuedOn: string | null;
}

/** Why a sum is not told in dollars; nothing to say where there is no sum. */
export const noDollarsText: Readonly<Record<NoDollars, string>> = {
	no_sum: '',
	no_date: 'not in dollars, as its year is not known',
	several_years: 'not in dollars, as no rate spans years',
	no_rate: 'not in dollars, as no rate of its year is sourced'
};

/** "valued on 7 June 2019", "valued in October 2025": the day at whose prices or rates a sum is told. */
export function valuedText(date: string): string {
	return `valued ${onDate(date)}`;
}

/**
 * A sum in words: "more than A$4.2 million ($2.92 million at the average rate of 2019; valued on 7 June 2019)". Without
 * dollars it says why; dollars that a source gives stand without a remark.
 */
export function describeSum(sum: DescribedSum): string {
	const { amount, currency, exactness, dollars, rateYear, noDollars, valuedOn } = sum;
	if (amount === null || currency === null) {
		if (dollars === null) return 'amount not known';
		return withExactness(formatMoney(dollars, 'USD'), exactness);
	}
	const own = withExactness(formatMoney(amount, currency), exactness);
	const rate = rateYear === null ? '' : ` at the average rate of ${rateYear}`;
	const remarks = [
		...(currency === 'USD' || dollars === null ? [] : [`${formatMoney(dollars, 'USD')}${rate}`]),
		...(noDollars === null ? [] : [noDollarsText[noDollars]]),
		...(valuedOn === null ? [] : [valuedText(valuedOn)])
	];
	return remarks.length === 0 ? own : `${own} (${remarks.join('; ')})`;
}
