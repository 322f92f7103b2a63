import type { Instrument, InstrumentType } from './instrument.ts';
import { isOutsideTreaties } from './outsideTreaties.ts';
import { reachOf, type Reach, type ReachContext } from './reachOf.ts';

/**
 * How far instruments of one type reached a person on one day, over all places told; each person is in one of these. One
 * place with an instrument in force is enough; `outside_treaties` only where all places are.
 */
export type PersonReach =
	| Reach
	/** A place is known, the day is not. */
	| 'no_day'
	| 'no_place';

/** What decides for a person told to be in several places. */
const precedence = ['in_force', 'not_known', 'not_in_force'] as const;

/** The places of some that lie abroad, each once. */
export const abroad = (places: readonly string[], home: string): readonly string[] =>
	[...new Set(places)].filter((iso3) => iso3 !== home);

/**
 * How far instruments of one type with some places reach on a day.
 * @param places ISO 3166-1 alpha-3 codes, a set without order; the home jurisdiction's own is left out
 * @param day may be partial (`2001`): an instrument counts as in force, or as not, only if it was on every day of it
 */
export function reachOfPlaces(
	places: readonly string[],
	day: string | null,
	instruments: readonly Instrument[],
	context: ReachContext,
	type: InstrumentType = 'extradition'
): PersonReach {
	const told = abroad(places, context.home);
	if (told.length === 0) return 'no_place';
	if (told.every((iso3) => isOutsideTreaties(context.outside, iso3))) return 'outside_treaties';
	if (day === null) return 'no_day';
	const reaches = new Set(told.map((iso3) => reachOf(iso3, day, instruments, context, type)));
	return precedence.find((reach) => reaches.has(reach)) ?? 'outside_treaties';
}
