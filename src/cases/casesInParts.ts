import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { wholeQuery } from './caseQuery.ts';
import { casesPerPage, selectCases, type CaseSelection } from './selectCases.ts';

/** A page of all cases by name, as the server draws it: whoever only reads needs no other case. */
export interface CasesPart {
	/** The cases of this page, with the places and sources that they name. */
	readonly page: CasesPage;
	/** From 1. */
	readonly number: number;
	readonly pages: number;
	/** How many cases there are in all. */
	readonly total: number;
	/** What each facet holds in all. */
	readonly counts: CaseSelection['counts'];
}

/** Only the values that some keys name. */
function pick<Value>(all: Readonly<Record<string, Value>>, keys: Iterable<string>): Record<string, Value> {
	return Object.fromEntries(
		[...new Set(keys)].flatMap((key) => {
			const value = all[key];
			return value === undefined ? [] : [[key, value]];
		})
	);
}

/** All cases by name in pages: one a time, the same that `selectCases` shows of all. */
export function casesInParts(whole: CasesPage): readonly CasesPart[] {
	// Nothing is sought, so that no text is looked through.
	const { found, pages, counts } = selectCases(whole, wholeQuery, new Map());
	return Array.from({ length: pages }, (_, index) => {
		const entries = found.slice(index * casesPerPage, (index + 1) * casesPerPage);
		const places = entries.flatMap(({ fledTo, returnedFrom }) => [...(fledTo ?? []), returnedFrom ?? '']);
		const sources = entries.flatMap(({ sourceIds }) => sourceIds);
		const page = {
			...whole,
			entries,
			places: pick(whole.places, places),
			sources: pick(whole.sources, sources)
		};
		return { page, number: index + 1, pages, total: found.length, counts };
	});
}
