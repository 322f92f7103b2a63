import type { Pair } from '#scripts/derive/assets/pairs.ts';

/** What the title says, and the picture shows: who dealt with the most others, and its largest sum. */
export interface Finding {
	/** The jurisdiction that holds or held money of the most others; null where several hold as many. */
	readonly leader: { readonly iso3: string; readonly partners: number } | null;
	/** The leader's largest sum, or else the largest of all. */
	readonly largest: Pair;
}

/** How many others a jurisdiction holds or held money for. */
const partnersOf = (pairs: readonly Pair[]) => new Set(pairs.map(({ requesting }) => requesting)).size;

/**
 * The finding of some pairs, which come most dollars first. Counts of pairs, no sum of sums.
 * @returns null where there is no pair
 */
export function findingOf(pairs: readonly Pair[]): Finding | null {
	const [leader, next] = [...Map.groupBy(pairs, ({ holding }) => holding)]
		.map(([iso3, those]) => ({ iso3, partners: partnersOf(those), largest: those[0] }))
		.sort((a, b) => b.partners - a.partners || (b.largest?.dollars ?? 0) - (a.largest?.dollars ?? 0));
	const [first] = pairs;
	if (!first || !leader?.largest) return null;
	if (leader.partners === next?.partners || leader.largest.dollars === null)
		return { leader: null, largest: first };
	return { leader: { iso3: leader.iso3, partners: leader.partners }, largest: leader.largest };
}
