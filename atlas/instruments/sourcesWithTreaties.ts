import type { RankedType } from './strength.ts';

/** Where somebody was on one day, and which types of instrument were, or perhaps were, in force there. */
interface Then {
	readonly places: readonly {
		readonly iso3: string;
		readonly inForce: readonly RankedType[];
		readonly notKnown: readonly RankedType[];
	}[];
}

interface Case {
	readonly sourceIds: readonly string[];
	readonly flight: Then;
	readonly back: Then | null;
}

interface Instrument {
	readonly type: RankedType;
	readonly partner_iso3: string;
	readonly sourceIds: readonly string[];
}

/** The sources of a case, and of the instruments that were, or perhaps were, in force on its days. */
export function sourcesWithTreaties(
	{ sourceIds, flight, back }: Case,
	instruments: readonly Instrument[]
): readonly string[] {
	const then = [...flight.places, ...(back?.places ?? [])];
	const used = instruments.filter(({ type, partner_iso3 }) =>
		then.some(
			({ iso3, inForce, notKnown }) =>
				iso3 === partner_iso3 && (inForce.includes(type) || notKnown.includes(type))
		)
	);
	return [...new Set([...sourceIds, ...used.flatMap((each) => each.sourceIds)])];
}
