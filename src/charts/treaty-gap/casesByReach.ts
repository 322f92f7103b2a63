import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { PersonReach } from '#scripts/derive/gap/reachThen.ts';

/** How many persons extradition reached, or did not, on one day of each. */
export interface ReachCount {
	readonly reach: PersonReach;
	readonly label: string;
	readonly persons: number;
}

/** Those who came back in one way. */
export interface WayCount {
	readonly way: string;
	readonly label: string;
	readonly persons: number;
	/** The same persons by how far extradition reached where they came back from, on that day. */
	readonly parts: readonly ReachCount[];
}

/** The documented cases counted by how far extradition reached on their own days; each person stands once in each part. */
export interface CasesByReach {
	readonly persons: number;
	/** Everyone, on the day of flight. */
	readonly flights: readonly ReachCount[];
	/** Those who came back from abroad, by the way that the source names; most persons first. */
	readonly ways: readonly WayCount[];
	/** The persons of all ways together, on the day of return. */
	readonly returns: readonly ReachCount[];
	/** Of those whose day of flight is not known: where no extradition treaty can have been in force on any day. */
	readonly neverReached: number;
	/** Reported in more than one place. */
	readonly severalPlaces: number;
	/** Caught inside the home jurisdiction: no return from abroad. */
	readonly caughtInside: number;
}

/** In the order of the picture, as they are said of the day of flight. */
const flightLabels: readonly (readonly [PersonReach, string])[] = [
	['not_in_force', 'No extradition treaty in force'],
	['in_force', 'Extradition treaty in force'],
	['not_known', 'Not known whether in force'],
	['outside_treaties', 'Treaties do not apply'],
	['no_day', 'Day of flight not known'],
	['no_place', 'Place not known']
];
/** As they follow a number of persons who came back. */
const returnLabels: Readonly<Record<PersonReach, string>> = {
	not_in_force: 'with no treaty in force',
	in_force: 'with a treaty in force',
	not_known: 'not known whether one was in force',
	outside_treaties: 'where treaties do not apply',
	no_day: 'on a day not known',
	no_place: 'from a place not known'
};

function byReach(
	reaches: readonly PersonReach[],
	labelOf: (reach: PersonReach) => string
): readonly ReachCount[] {
	return flightLabels
		.map(([reach]) => ({
			reach,
			label: labelOf(reach),
			persons: reaches.filter((each) => each === reach).length
		}))
		.filter(({ persons }) => persons > 0);
}

/** How many persons of a count stand in a reach. */
export function personsWith(counts: readonly ReachCount[], reach: PersonReach): number {
	return counts.find((each) => each.reach === reach)?.persons ?? 0;
}

/** Counts documented cases by how far extradition reached on the day of flight, and those who came back by way and by that of the day of return. */
export function casesByReach(cases: readonly GapCase[]): CasesByReach {
	const labels = new Map(flightLabels);
	const back = cases.flatMap((each) => (each.back ? [{ ...each, reach: each.back.reach }] : []));
	const onReturn = (some: typeof back) =>
		byReach(
			some.map(({ reach }) => reach),
			(reach) => returnLabels[reach]
		);
	return {
		persons: cases.length,
		flights: byReach(
			cases.map(({ flight }) => flight.reach),
			(reach) => labels.get(reach) ?? reach
		),
		ways: [...Map.groupBy(back, ({ ending }) => ending)]
			.map(([way, some]) => ({
				way,
				label: some[0]?.endingLabel ?? way,
				persons: some.length,
				parts: onReturn(some)
			}))
			.sort((a, b) => b.persons - a.persons || (a.label < b.label ? -1 : 1)),
		returns: onReturn(back),
		neverReached: cases.filter(({ flight }) => flight.reach === 'no_day' && !flight.everReached).length,
		severalPlaces: cases.filter(({ flight }) => flight.places.length > 1).length,
		caughtInside: cases.filter(({ ending }) => ending === 'captured_at_home').length
	};
}
