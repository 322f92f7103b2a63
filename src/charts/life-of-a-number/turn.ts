import type { Printed, Statement } from './statements.ts';

/** Where a figure became another: by which factor its number grew, and its value where the currency changed, too. */
export interface Turn extends Printed {
	readonly before: NonNullable<Printed['before']>;
	/** The later number over the earlier, whatever their units are. */
	readonly factor: number;
	/** The later sum over the earlier in dollars; null where the unit is the same, or no rate is sourced. */
	readonly valueFactor: number | null;
	/** The year whose average rate that rests on; null where the sources give dollars. */
	readonly rateYear: number | null;
}

/** What a figure became of an earlier one; null where number and unit stayed. */
export function turnOf({ claim, before }: Printed): Turn | null {
	if (before === null || !before.low || claim.low === null) return null;
	if (before.low === claim.low && before.unit === claim.unit) return null;
	const [then, now] = [before.dollars, claim.dollars];
	return {
		claim,
		before,
		factor: claim.low / before.low,
		valueFactor: before.unit !== claim.unit && then && now ? now.low / then.low : null,
		rateYear: then?.rateYear ?? now?.rateYear ?? null
	};
}

/** The turns of a line; one of the currency comes first, then the largest. */
export function turnsOf(line: readonly Statement[]): readonly Turn[] {
	return line
		.flatMap(({ figures }) => figures.flatMap((figure) => turnOf(figure) ?? []))
		.toSorted(
			(a, b) => Number(b.valueFactor !== null) - Number(a.valueFactor !== null) || b.factor - a.factor
		);
}
