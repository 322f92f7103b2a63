import type { Ending } from '#atlas/persons/ending.ts';
import type { GapCase } from './gapCase.ts';
import type { PersonReach } from '#atlas/instruments/reachOfPlaces.ts';

/** How many came back in one way, in the descriptor's words. */
export interface Way {
	readonly way: Ending;
	readonly label: string;
	readonly count: number;
}

/** How many documented cases there are by how far extradition reached on their own days; each person counts once in each part. */
export interface CasesByReach {
	readonly persons: number;
	/** The first and the last year of flight; none where no day is known. */
	readonly years: readonly string[];
	/** Everyone, by the reach on the day of flight. */
	readonly flights: Readonly<Record<PersonReach, number>>;
	/** Of whom it can be asked how far treaties reached: a known day, and a place that treaties govern. */
	readonly dated: number;
	/** Those who came back from abroad. */
	readonly returned: number;
	/** Of these, the extradited; and under a treaty in force on the day. */
	readonly extradited: number;
	readonly underTreaty: number;
	/** Came back in another way from a place with a treaty in force on that day. */
	readonly otherWayUnderTreaty: number;
	/** The other ways, most persons first. */
	readonly otherWays: readonly Way[];
	/** Of those whose day of flight is not known: where no extradition treaty can have been in force on any day. */
	readonly neverReached: number;
	/** Reported in more than one place. */
	readonly severalPlaces: number;
	/** Caught inside the home jurisdiction: no return from abroad. */
	readonly caughtInside: number;
}

/** Counts documented cases by the treaty of the day of flight, and those who came back by the way. */
export function casesByReach(cases: readonly GapCase[]): CasesByReach {
	const on = (reach: PersonReach) => cases.filter(({ flight }) => flight.reach === reach).length;
	const flights = {
		not_in_force: on('not_in_force'),
		in_force: on('in_force'),
		not_known: on('not_known'),
		outside_treaties: on('outside_treaties'),
		no_day: on('no_day'),
		no_place: on('no_place')
	};
	const back = cases.filter((each) => each.back !== null);
	const extradited = back.filter(({ ending }) => ending === 'extradition');
	const others = back.filter(({ ending }) => ending !== 'extradition');
	const underTreaty = (some: readonly GapCase[]) =>
		some.filter((each) => each.back?.reach === 'in_force').length;
	const years = cases.flatMap(({ fled }) => fled?.slice(0, 4) ?? []).toSorted();
	return {
		persons: cases.length,
		years: [...years.slice(0, 1), ...years.slice(-1)],
		flights,
		dated: flights.not_in_force + flights.in_force + flights.not_known,
		returned: back.length,
		extradited: extradited.length,
		underTreaty: underTreaty(extradited),
		otherWayUnderTreaty: underTreaty(others),
		otherWays: [...Map.groupBy(others, ({ ending }) => ending)]
			.map(([way, some]) => ({ way, label: some[0]?.endingLabel ?? way, count: some.length }))
			.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
		neverReached: cases.filter(({ flight }) => flight.reach === 'no_day' && !flight.everReached).length,
		severalPlaces: cases.filter(({ flight }) => flight.places.length > 1).length,
		caughtInside: cases.filter(({ ending }) => ending === 'captured_at_home').length
	};
}
