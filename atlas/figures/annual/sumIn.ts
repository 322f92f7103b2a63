import type { Dollars } from '../../money/toDollars.ts';

/** A sum as it was published, and what it is in dollars, where a source or a rate says so. */
interface PublishedSum {
	readonly amount: number | null;
	/** ISO 4217. */
	readonly currency: string | null;
	readonly dollars: Dollars | null;
}

/**
 * What a published sum is in one currency: as published where it is in that; in dollars, where that is asked for, converted;
 * null otherwise. No other currency is converted into.
 */
export function sumIn(
	{ amount, currency, dollars }: PublishedSum,
	unit: string,
	converts: boolean
): number | null {
	if (amount !== null && currency === unit) return amount;
	return converts && unit === 'USD' ? (dollars?.dollars ?? null) : null;
}
