import { addable, byAmount } from './addable.ts';
import type { Recovery } from './recovery.ts';

/** Returned as a share of frozen, and what that compares. */
export interface ReturnedShare {
	/** Above 1 where interest or other money came with it. */
	readonly of: number;
	/** The money that sources follow from its freeze to its return; or all that is known of one affair in one place. */
	readonly comparedBy: 'link' | 'place';
	/** Whether we converted one of the sums at the average rate of its year. */
	readonly isConverted: boolean;
}

/** One side of a comparison. */
export interface ComparedSum {
	readonly value: number;
	/** The rows that it is made of. */
	readonly rows: readonly Recovery[];
}

/** A share with the two sums that make it. */
export interface Comparison extends ReturnedShare {
	/** The currency of the freeze (ISO 4217) where all sums are in it, else `dollars`. */
	readonly unit: string;
	readonly frozen: ComparedSum;
	readonly returned: ComparedSum;
}

/** A sum in one unit for all rows; null where there is none. */
function inUnit(rows: readonly Recovery[], unit: string): ComparedSum | null {
	const values = rows.map((row) =>
		unit === 'dollars' ? row.dollars : row.currency === unit ? row.amount : null
	);
	if (values.length === 0 || values.includes(null)) return null;
	return { value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), rows };
}

/** The larger of a place's total and of what its rows add up to; null where the unit does not hold for all. */
function figure(rows: readonly Recovery[], unit: string): ComparedSum | null {
	const parts = addable(rows);
	const ofTotal = inUnit(
		rows
			.filter(({ isTotal }) => isTotal)
			.toSorted(byAmount)
			.slice(0, 1),
		unit
	);
	const ofParts = inUnit(parts, unit);
	if (parts.length > 0 && ofParts === null) return null;
	return ofParts === null || (ofTotal?.value ?? 0) > ofParts.value ? ofTotal : ofParts;
}

/** Compares in the currency of the freeze where all sums are in it, so that no rate comes between; else in dollars. */
export function compareSums(
	frozenRows: readonly Recovery[],
	returnedRows: readonly Recovery[],
	comparedBy: ReturnedShare['comparedBy']
): Comparison | null {
	if (returnedRows.length === 0) return null;
	for (const unit of [...new Set(frozenRows.flatMap(({ currency }) => currency ?? [])), 'dollars']) {
		const frozen = figure(frozenRows, unit);
		const returned = figure(returnedRows, unit);
		if (!frozen?.value || returned === null) continue;
		const isConverted =
			unit === 'dollars' && [...frozenRows, ...returnedRows].some(({ rateYear }) => rateYear !== null);
		return { of: returned.value / frozen.value, comparedBy, isConverted, unit, frozen, returned };
	}
	return null;
}
