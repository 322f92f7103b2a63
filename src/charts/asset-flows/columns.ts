import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { exactnessOfSum } from '#atlas/money/exactnessOfSum.ts';
import type { Exactness } from '#atlas/words/exactness.ts';

export type Side = 'holding' | 'requesting';

/** One place in a column, or all the others together. Its sums are of one stage. */
export interface Node {
	readonly id: string;
	readonly side: Side;
	/** ISO 3166-1 alpha-3; null for all the others together. */
	readonly iso3: string | null;
	/** How many jurisdictions it stands for. */
	readonly places: number;
	/** Its pairs with dollars, most first. */
	readonly pairs: readonly Pair[];
	readonly dollars: number;
	readonly exactness: Exactness | null;
	/** Whether it is the home jurisdiction as the one that money is for: last, and apart. */
	readonly isHome: boolean;
}

const othersId = 'others';
const idOf = (side: Side, iso3: string | null) => `${side}-${iso3 ?? othersId}`;

function node(side: Side, iso3: string | null, places: number, pairs: readonly Pair[], isHome = false): Node {
	return {
		id: idOf(side, iso3),
		side,
		iso3,
		places,
		pairs,
		dollars: pairs.reduce((sum, { dollars }) => sum + (dollars ?? 0), 0),
		exactness: exactnessOfSum(pairs.map(({ exactness }) => exactness)),
		isHome
	};
}

interface Choice {
	/** How many places have a node of their own. */
	readonly most: number;
	/** Those that have one however small they are. */
	readonly kept: readonly string[];
	readonly home: string;
}

/** A column of places, the largest first, then all the others together; for whom money is, the home jurisdiction last. */
export function columnOf(all: readonly Pair[], side: Side, { most, kept, home }: Choice): readonly Node[] {
	const pairs = all.filter(({ dollars }) => dollars !== null);
	const isHome = (iso3: string) => side === 'requesting' && iso3 === home;
	const nodes = [...Map.groupBy(pairs, (pair) => pair[side])]
		.map(([iso3, those]) => node(side, iso3, 1, those, isHome(iso3)))
		.sort((a, b) => b.dollars - a.dollars);
	const abroad = nodes.filter((each) => !each.isHome);
	const isKept = ({ iso3 }: Node) => iso3 !== null && kept.includes(iso3);
	const room = Math.max(0, most - abroad.filter(isKept).length);
	const largest = abroad.filter((each) => !isKept(each)).slice(0, room);
	const named = abroad.filter((each) => isKept(each) || largest.includes(each));
	const others = abroad.filter((each) => !named.includes(each));
	return [
		...named,
		// One alone needs no other name than its own.
		...(others.length === 1
			? others
			: others.length > 1
				? [
						node(
							side,
							null,
							others.length,
							others.flatMap((each) => each.pairs)
						)
					]
				: []),
		...nodes.filter((each) => each.isHome)
	];
}
