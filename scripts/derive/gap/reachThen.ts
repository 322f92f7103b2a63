import type { TreatiesRow } from '#atlas/rows.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import { forceOn } from '#atlas/instruments/forceOn.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import type { ReachContext } from '#atlas/instruments/reachOf.ts';
import { abroad, reachOfPlaces, type PersonReach } from '#atlas/instruments/reachOfPlaces.ts';
import { isRanked, typesByStrength, type RankedType } from '#atlas/instruments/strength.ts';

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
	const told = abroad(places, home);
	const own = treaties.filter(
		(row) => isRanked(row.type) && row.party_iso3 === home && told.includes(row.partner_iso3)
	);
	return {
		reach: reachOfPlaces(places, day, own, context),
		places: told.map((iso3) => placeThen(iso3, day, own, context)),
		everReached: own.some(
			(row) =>
				row.type === 'extradition' &&
				!isOutsideTreaties(outside, row.partner_iso3) &&
				forceBounds(row, dataDate).possibleFrom <= dataDate
		)
	};
}
