import { dayInterval } from '#atlas/dates/partialDate.ts';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { reachOf, type ReachContext } from '#atlas/instruments/reachOf.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import type { GapCase } from './gapCase.ts';

/** How many places a treaty of extradition reached when half of those who fled had done so: what the flights are to be held against. */
export interface BaseRate {
	/** By the end of this year half had fled. */
	readonly year: number;
	/** Jurisdictions with which an extradition treaty surely was in force on its last day, or on the day of the data. */
	readonly least: number;
	/** With those of which it is not known. */
	readonly most: number;
	/** Of the treaties counted. */
	readonly sourceIds: readonly string[];
}

/** Reaches of a flight whose day and place are known, and the place one that treaties govern. */
const dated: readonly string[] = ['not_in_force', 'in_force', 'not_known'];

/** The base rate for the flights of some cases; null where none can be held against a treaty. */
export function baseRate(
	cases: readonly Pick<GapCase, 'fled' | 'flight'>[],
	treaties: readonly TreatiesRow[],
	context: ReachContext
): BaseRate | null {
	const years = cases
		.flatMap(({ fled, flight }) => (fled !== null && dated.includes(flight.reach) ? [fled] : []))
		.map((fled) => Number(dayInterval(fled).last.slice(0, 4)))
		.sort((a, b) => a - b);
	const year = years[Math.ceil(years.length / 2) - 1];
	if (year === undefined) return null;
	const day = dayOfYear(year, context.dataDate);
	const extradition = treaties.filter((row) => row.type === 'extradition');
	const partners = [...Map.groupBy(extradition, ({ partner_iso3 }) => partner_iso3)].map(([iso3, own]) => ({
		reach: reachOf(iso3, day, own, context),
		sourceIds: own.flatMap(({ source_ids }) => source_ids)
	}));
	const sure = partners.filter(({ reach }) => reach === 'in_force');
	const perhaps = partners.filter(({ reach }) => reach === 'not_known');
	return {
		year,
		least: sure.length,
		most: sure.length + perhaps.length,
		sourceIds: [...new Set([...sure, ...perhaps].flatMap(({ sourceIds }) => sourceIds))]
	};
}
