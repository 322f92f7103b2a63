/** A time from a beginning to an end, or to the last day on which somebody looked and it had not ended. */
export interface Spell {
	/** In any unit, 0 or more. */
	readonly length: number;
	/** Whether it ended then; false where it went on, and nobody knows for how long. */
	readonly hasEnded: boolean;
}

/** What is estimated to last longer than a length, from that length on. */
export interface Step {
	readonly length: number;
	/** Share of all spells that last longer, 1 to 0. */
	readonly share: number;
	/** Spells still followed just before, of which it is known whether they end here. */
	readonly followed: number;
}

/**
 * How many spells last longer than each length, where some are known only to have lasted so long: the product-limit
 * estimator, S(t) = ∏ (1 − d_i / n_i) over all lengths t_i ≤ t at which d_i spells end of n_i followed until then.
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
 * Association 53 (1958), pages 457–481. As there, a spell lost sight of at t_i is followed through t_i.
 * It holds where those lost sight of would have gone on like the others.
 * @returns a step for each length at which spells end, shortest first; before the first the share is 1
 */
export function kaplanMeier(spells: readonly Spell[]): readonly Step[] {
	const sorted = spells.toSorted((a, b) => a.length - b.length);
	const ends = Map.groupBy(
		sorted.filter(({ hasEnded }) => hasEnded),
		({ length }) => length
	);
	const steps: Step[] = [];
	let shorter = 0;
	for (const [length, { length: ended }] of ends) {
		while ((sorted[shorter]?.length ?? length) < length) shorter += 1;
		const followed = sorted.length - shorter;
		const before = steps.at(-1)?.share ?? 1;
		steps.push({ length, share: before * (1 - ended / followed), followed });
	}
	return steps;
}

/** The median: the least length that half or fewer outlast; null where more than half do, as far as anything was followed. */
export function medianLength(steps: readonly Step[]): number | null {
	// Products of fractions miss a half by the last digits of a number.
	return steps.find(({ share }) => share <= 0.5 + 1e-9)?.length ?? null;
}
