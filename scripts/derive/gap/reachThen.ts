import type { TreatiesRow } from '#atlas/rows.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import { forceOn } from '#atlas/instruments/forceOn.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { reachOf, type Reach, type ReachContext } from '#atlas/instruments/reachOf.ts';
import { isRanked, typesByStrength, type RankedType } from '#atlas/instruments/strength.ts';

/**
 * How far extradition reached a person on one day, over all places told; each person is in one of these. One place with a
 * treaty in force is enough; `outside_treaties` only where all places are.
 */
export type PersonReach =
	| Reach
	/** A place is known, the day is not. */
	| 'no_day'
	| 'no_place';

/** The instruments with one place on one day. */
export interface PlaceThen {
	readonly iso3: string;
	/** Types in force on every day that the date may mean, strongest first. */
	readonly inForce: readonly RankedType[];
	/** Types that may have been in force on one of those days, strongest first. */
	readonly notKnown: readonly RankedType[];
}

/** How far the home jurisdiction's instruments reached one person on one day. */
export interface ReachThen {
	readonly reach: PersonReach;
	/** Empty where no place is known; without a day, no type is told. */
	readonly places: readonly PlaceThen[];
	/** Whether an extradition treaty with any of the places can have been in force on any day up to the data's. */
	readonly everReached: boolean;
}

function placeThen(
	iso3: string,
	day: string | null,
	own: readonly TreatiesRow[],
	{ outside, dataDate }: ReachContext
): PlaceThen {
	const answers = (type: RankedType) =>
		day === null || isOutsideTreaties(outside, iso3)
			? []
			: own
					.filter((row) => row.type === type && row.partner_iso3 === iso3)
					.map((row) => forceOn(row, day, dataDate));
	const inForce = typesByStrength.filter((type) => answers(type).includes('in_force'));
	return {
		iso3,
		inForce,
		notKnown: typesByStrength.filter((type) => !inForce.includes(type) && answers(type).includes('not_known'))
	};
}

/** What decides for a person told to be in several places. */
const precedence = ['in_force', 'not_known', 'not_in_force'] as const;

function reachOver(
	places: readonly string[],
	day: string | null,
	own: readonly TreatiesRow[],
	context: ReachContext
): PersonReach {
	if (places.length === 0) return 'no_place';
	if (places.every((iso3) => isOutsideTreaties(context.outside, iso3))) return 'outside_treaties';
	if (day === null) return 'no_day';
	const reaches = new Set(places.map((iso3) => reachOf(iso3, day, own, context)));
	return precedence.find((reach) => reaches.has(reach)) ?? 'outside_treaties';
}

/**
 * Which bilateral instruments of the home jurisdiction were in force with some places on a day.
 * @param places ISO 3166-1 alpha-3 codes, a set without order
 * @param day may be partial (`2001`): an instrument counts as in force, or as not, only if it was on every day of it
 */
export function reachThen(
	places: readonly string[],
	day: string | null,
	treaties: readonly TreatiesRow[],
	context: ReachContext
): ReachThen {
	const { home, outside, dataDate } = context;
	const abroad = [...new Set(places)].filter((iso3) => iso3 !== home);
	const own = treaties.filter(
		(row) => isRanked(row.type) && row.party_iso3 === home && abroad.includes(row.partner_iso3)
	);
	return {
		reach: reachOver(abroad, day, own, context),
		places: abroad.map((iso3) => placeThen(iso3, day, own, context)),
		everReached: own.some(
			(row) =>
				row.type === 'extradition' &&
				!isOutsideTreaties(outside, row.partner_iso3) &&
				forceBounds(row, dataDate).possibleFrom <= dataDate
		)
	};
}
