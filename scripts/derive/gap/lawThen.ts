import type { TreatiesRow } from '#atlas/rows.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { isRanked, typesByStrength, type RankedType } from '#atlas/instruments/strength.ts';
import { wasInForce } from '#atlas/instruments/wasInForce.ts';

/** How far extradition reached a person on one day, over all places told; each person is in one of these. */
export type ReachThen =
	/** A treaty was in force, on every day that the date may mean, with one of the places at least. */
	| 'in_force'
	/** None was, on any such day, with any of the places. */
	| 'not_in_force'
	/** The date or the treaty is not known well enough to say. */
	| 'not_settled'
	/** Only places whose relation treaties between states do not govern (Hong Kong, Macao, Taiwan). */
	| 'outside_treaties'
	/** A place is known, the day is not. */
	| 'no_day'
	| 'no_place';

/** The instruments with one place on one day. */
export interface PlaceThen {
	readonly iso3: string;
	/** Types in force on every day that the date may mean, strongest first. */
	readonly inForce: readonly RankedType[];
	/** Types that may have been in force on one of those days, strongest first. */
	readonly notSettled: readonly RankedType[];
}

/** What the law was for one person on one day. */
export interface LawThen {
	readonly reach: ReachThen;
	/** Empty where no place is known; without a day, no type is told. */
	readonly places: readonly PlaceThen[];
	/** Whether an extradition treaty with any of the places can have been in force on any day up to the data's. */
	readonly everReached: boolean;
}

/** What is true of all cases. */
export interface LawContext {
	readonly home: string;
	/** `YYYY-MM-DD` */
	readonly dataDate: string;
}

function placeThen(
	iso3: string,
	day: string | null,
	own: readonly TreatiesRow[],
	{ home, dataDate }: LawContext
): PlaceThen {
	const isOutside = isOutsideTreaties(home, iso3);
	const answers = (type: RankedType) =>
		day === null || isOutside
			? []
			: own.filter((row) => row.type === type).map((row) => wasInForce(row, day, dataDate));
	const inForce = typesByStrength.filter((type) => answers(type).includes('yes'));
	return {
		iso3,
		inForce,
		notSettled: typesByStrength.filter(
			(type) => !inForce.includes(type) && answers(type).includes('not_known')
		)
	};
}

/** One place within reach is enough; one that is not settled leaves the person unsettled. */
function reachOver(places: readonly PlaceThen[], day: string | null, home: string): ReachThen {
	if (places.length === 0) return 'no_place';
	if (places.every(({ iso3 }) => isOutsideTreaties(home, iso3))) return 'outside_treaties';
	if (day === null) return 'no_day';
	if (places.some(({ inForce }) => inForce.includes('extradition'))) return 'in_force';
	return places.some(({ notSettled }) => notSettled.includes('extradition')) ? 'not_settled' : 'not_in_force';
}

/**
 * Which bilateral instruments of the home jurisdiction were in force with some places on a day.
 * @param places ISO 3166-1 alpha-3 codes, a set without order
 * @param day may be partial (`2001`): an instrument counts as in force, or as not, only if it was on every day of it
 */
export function lawThen(
	places: readonly string[],
	day: string | null,
	treaties: readonly TreatiesRow[],
	context: LawContext
): LawThen {
	const abroad = [...new Set(places)].filter((iso3) => iso3 !== context.home);
	const own = treaties.filter((row) => isRanked(row.type) && abroad.includes(row.partner_iso3));
	const then = abroad.map((iso3) =>
		placeThen(
			iso3,
			day,
			own.filter((row) => row.partner_iso3 === iso3),
			context
		)
	);
	return {
		reach: reachOver(then, day, context.home),
		places: then,
		everReached: own.some(
			(row) =>
				row.type === 'extradition' &&
				!isOutsideTreaties(context.home, row.partner_iso3) &&
				forceBounds(row, context.dataDate).possibleFrom <= context.dataDate
		)
	};
}
