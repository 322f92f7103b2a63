import { leastConfidence } from '#atlas/confidence.ts';
import type { CasesRow } from '#atlas/rows.ts';
import { cameBack, wasCaughtAtHome } from '#atlas/persons/cameBack.ts';
import type { Count, CountSide, PlacePersons } from './count.ts';

/** How many of the documented cases can be placed, person by person. */
export interface CaseTally {
	/** Everyone in the table. */
	readonly persons: number;
	/** The places that each person was reported in, for those with at least one: a set, not a route. */
	readonly reportedIn: readonly (readonly string[])[];
	/** Persons who came back from abroad, from a known place or not. */
	readonly returned: number;
	readonly returnedWithoutPlace: number;
	/** Caught inside the home jurisdiction: no return from abroad. */
	readonly caughtInside: number;
}

/** One row a place, counting the persons of `rows` whom `placesOf` puts there. */
function tally(
	rows: readonly CasesRow[],
	placesOf: (row: CasesRow) => readonly string[],
	nameOf: (iso3: string) => string | undefined
): readonly PlacePersons[] {
	const placed = rows.flatMap((row) => [...new Set(placesOf(row))].map((iso3) => ({ iso3, row })));
	return [...Map.groupBy(placed, ({ iso3 }) => iso3)]
		.map(([iso3, those]) => [iso3, those.map(({ row }) => row)] as const)
		.map(([iso3, members]) => ({
			iso3,
			name: nameOf(iso3) ?? iso3,
			persons: members.length,
			exactness: 'exact' as const,
			note: null,
			sourceIds: [...new Set(members.flatMap((row) => row.source_ids))],
			// A count is as sure as the least sure of the cases in it.
			confidence: leastConfidence(members)
		}))
		.sort((a, b) => b.persons - a.persons || a.name.localeCompare(b.name, 'en'));
}

/** The documented cases as a count of their own: persons by place reported, and by place returned from. */
export function documentedCases(
	rows: readonly CasesRow[],
	words: {
		readonly home: string;
		readonly dataDate: string;
		readonly nameOf: (iso3: string) => string | undefined;
	}
): { readonly count: Count; readonly tally: CaseTally } {
	const abroad = (row: CasesRow) => (row.fled_to_iso3 ?? []).filter((iso3) => iso3 !== words.home);
	const returned = rows.filter(cameBack);
	const common = { scope: 'documented', label: 'Documented cases', asOf: words.dataDate, inside: 0 };
	const sides: readonly CountSide[] = [
		{
			...common,
			direction: 'out',
			how: 'reported_in',
			size: rows.length,
			places: tally(rows, abroad, words.nameOf)
		},
		{
			...common,
			direction: 'back',
			how: 'returned_from',
			size: returned.length,
			places: tally(
				returned,
				({ returned_from_iso3: iso3 }) => (iso3 === null || iso3 === words.home ? [] : [iso3]),
				words.nameOf
			)
		}
	];
	return {
		count: { id: 'documented_cases', heading: 'documented', label: 'Documented cases', sides },
		tally: {
			persons: rows.length,
			reportedIn: rows.map(abroad).filter((places) => places.length > 0),
			returned: returned.length,
			returnedWithoutPlace: returned.filter((row) => row.returned_from_iso3 === null).length,
			caughtInside: rows.filter(wasCaughtAtHome).length
		}
	};
}
