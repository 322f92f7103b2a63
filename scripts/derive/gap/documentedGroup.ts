import { sourcesByUse } from '#atlas/sources.ts';
import type { CasesRow } from '#atlas/rows.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Count, PlacePersons } from '../flows/count.ts';
import { documentedCases } from '../flows/documentedCases.ts';
import { namedSources } from './groupSources.ts';
import { areMany } from './toldCases.ts';

/** Persons who were reported in the same places: a set, not a route. */
export interface ReportedTogether {
	readonly places: readonly string[];
	readonly persons: number;
}

/** Persons by the set of places that they were reported in. */
export function bySet(reportedIn: readonly (readonly string[])[]): readonly ReportedTogether[] {
	const sets = Map.groupBy(reportedIn, (places) => places.toSorted().join(' '));
	return [...sets.values()].map((those) => ({ places: those[0] ?? [], persons: those.length }));
}

/** A place of many cases with the sources that most of these rest on, and how many there are. */
function withFewSources(place: PlacePersons, rows: readonly CasesRow[]): PlacePersons {
	if (place.sourceIds.length <= namedSources) return place;
	const there = rows.filter((row) => place.iso3 !== null && row.fled_to_iso3?.includes(place.iso3));
	const most = sourcesByUse(there.map(({ source_ids: sourceIds }) => ({ sourceIds })));
	return {
		...place,
		note: `Of ${formatCount(place.sourceIds.length)} sources the ${namedSources} on which most cases rest`,
		sourceIds: most.slice(0, namedSources)
	};
}

/** The documented cases as a count of their own, with who was reported in which places. */
export function documentedGroup(
	rows: readonly CasesRow[],
	words: Parameters<typeof documentedCases>[1]
): { readonly count: Count; readonly reportedIn: readonly ReportedTogether[] } {
	const { count, tally } = documentedCases(rows, words);
	const sides = areMany(rows)
		? count.sides.map((side) => ({
				...side,
				places: side.places.map((place) => withFewSources(place, rows))
			}))
		: count.sides;
	return { count: { ...count, sides }, reportedIn: bySet(tally.reportedIn) };
}
