import { exactnessOfSum } from '#atlas/money/exactnessOfSum.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import type { Recovery } from './recovery.ts';

/** A sum in one currency, with how many rows it is made of. */
export interface OwnSum {
	readonly currency: string;
	readonly amount: number;
	readonly exactness: Exactness | null;
	readonly rows: number;
}

/** Rows of one stage added up: dollars, and apart from them what has no dollars. */
export interface Sums {
	/** US dollars; null where no row has any. */
	readonly dollars: number | null;
	/** How exact the dollars are, by their rows. */
	readonly exactness: Exactness | null;
	/** How many rows the dollars are made of, and how many of those we converted at the rate of their year. */
	readonly dollarRows: number;
	readonly ratedRows: number;
	/** Sums without dollars, by currency, largest number first. */
	readonly own: readonly OwnSum[];
	/** Rows whose sum is not known. */
	readonly unknown: number;
}

/** Adds up rows that may be added (`addable`). Currencies never meet. */
export function sums(rows: readonly Recovery[]): Sums {
	const inDollars = rows.filter(({ dollars }) => dollars !== null);
	const others = rows.filter(
		({ dollars, amount, currency }) => dollars === null && amount !== null && currency
	);
	const own = [...Map.groupBy(others, ({ currency }) => currency ?? '')].map(([currency, those]) => ({
		currency,
		amount: those.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
		exactness: exactnessOfSum(those.map(({ exactness }) => exactness)),
		rows: those.length
	}));
	return {
		dollars: inDollars.length === 0 ? null : inDollars.reduce((sum, { dollars }) => sum + (dollars ?? 0), 0),
		exactness: exactnessOfSum(inDollars.map(({ exactness }) => exactness)),
		dollarRows: inDollars.length,
		ratedRows: inDollars.filter(({ rateYear }) => rateYear !== null).length,
		own: own.sort((a, b) => b.amount - a.amount),
		unknown: rows.length - inDollars.length - others.length
	};
}
