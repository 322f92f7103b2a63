import { addable, byAmount } from './addable.ts';
import type { Recovery } from './recovery.ts';

/** What came back out of one place where money of one affair was frozen. */
export interface ReturnAfterFreeze {
	readonly holding: string;
	/**
	 * Returned as a share of frozen, above 1 where interest or other money came with it; null where nothing is known to
	 * have come back from there, or the two sums stand in different currencies or are not known.
	 */
	readonly share: number | null;
	/** Whether a return from there is known, other than one that may repeat money of another row. */
	readonly isReturned: boolean;
	/** Whether more may have come back, by rows that may overlap and are not counted. */
	readonly isAtLeast: boolean;
}

/** A sum in one unit for all rows; null where there is none. */
function inUnit(rows: readonly Recovery[], unit: string): number | null {
	const values = rows.map((row) =>
		unit === 'dollars' ? row.dollars : row.currency === unit ? row.amount : null
	);
	return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The larger of a place's total and of what its rows add up to; null where the unit does not hold for all. */
function figure(rows: readonly Recovery[], unit: string): number | null {
	const parts = addable(rows);
	const [total] = rows.filter(({ isTotal }) => isTotal).toSorted(byAmount);
	const ofTotal = total ? inUnit([total], unit) : null;
	const ofParts = parts.length > 0 ? inUnit(parts, unit) : null;
	if (parts.length > 0 && ofParts === null) return null;
	return ofTotal === null && ofParts === null ? null : Math.max(ofTotal ?? 0, ofParts ?? 0);
}

/** The places where money of one affair was frozen for another jurisdiction, and what came back out of each. */
export function returnsAfterFreezes(rows: readonly Recovery[]): readonly ReturnAfterFreeze[] {
	const frozen = rows.filter(
		(row): row is Recovery & { readonly holding: string } =>
			row.stage === 'frozen' && row.holding !== null && row.holding !== row.requesting
	);
	return [...Map.groupBy(frozen, ({ holding }) => holding)].map(([holding, freezes]) => {
		const returned = rows.filter((row) => row.stage === 'returned' && row.holding === holding);
		const counted = returned.filter(({ isTotal, mayOverlap }) => isTotal || !mayOverlap);
		const units = ['dollars', ...new Set(freezes.flatMap(({ currency }) => currency ?? []))];
		const [share] = units.flatMap((unit) => {
			const whole = figure(freezes, unit);
			const part = counted.length > 0 ? figure(counted, unit) : null;
			return whole && part !== null ? [part / whole] : [];
		});
		return {
			holding,
			share: share ?? null,
			isReturned: counted.length > 0,
			isAtLeast: returned.length > counted.length
		};
	});
}
