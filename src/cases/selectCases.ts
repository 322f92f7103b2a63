import type { CaseEntry, CasesPage } from '#scripts/derive/pages/cases.ts';
import { holdsWords, soughtWords } from '#src/search/holdsWords.ts';
import { caseFacets, facetLabel, notKnown, type CaseFacet, type FacetName } from './caseFacets.ts';
import type { CaseQuery } from './caseQuery.ts';

import { sortCases } from './sortCases.ts';

export const casesPerPage = 25;

/** A value of a facet and how many cases choosing it would show. */
export interface FacetCount {
	readonly value: string;
	readonly label: string;
	readonly cases: number;
}

/** What a query shows. */
export interface CaseSelection {
	/** All cases found, in the chosen order. */
	readonly found: readonly CaseEntry[];
	/** Those of the page shown. */
	readonly shown: readonly CaseEntry[];
	/** The page shown, from 1: the last one where the query asks for a later. */
	readonly page: number;
	/** At least 1. */
	readonly pages: number;
	/** For each facet all its values, counted over the cases that the search and the other facets let through. */
	readonly counts: Readonly<
		Record<FacetName, { readonly all: number; readonly values: readonly FacetCount[] }>
	>;
}

type Searched = Pick<CasesPage, 'entries' | 'labels' | 'places'>;

const holds = (facet: CaseFacet, entry: CaseEntry, value: string) =>
	value === '' || facet.valuesOf(entry).includes(value);

/** The values that the cases have of a facet, in the order of the descriptor or, for places, by name; not known last. */
function facetValues(facet: CaseFacet, page: Searched): readonly { value: string; label: string }[] {
	const values = new Set(page.entries.flatMap((entry) => facet.valuesOf(entry)));
	const codes = facet.field === null ? [] : Object.keys(page.labels[facet.field]);
	const isOpen = (value: string) => value === notKnown || value === 'unknown';
	return [...values]
		.map((value) => ({ value, label: facetLabel(facet, value, page) }))
		.sort(
			(a, b) =>
				Number(isOpen(a.value)) - Number(isOpen(b.value)) ||
				codes.indexOf(a.value) - codes.indexOf(b.value) ||
				a.label.localeCompare(b.label, 'en')
		);
}

/**
 * What a query shows of the cases.
 * @param searched the text of each case by its id, as `searchIndexOf` makes it
 */
export function selectCases(
	page: Searched,
	query: CaseQuery,
	searched: ReadonlyMap<string, string>
): CaseSelection {
	const words = soughtWords(query.search);
	const matching = page.entries.filter(({ id }) => holdsWords(searched.get(id) ?? '', words));
	const passes = (entry: CaseEntry, except?: CaseFacet) =>
		caseFacets.every((facet) => facet === except || holds(facet, entry, query.chosen[facet.name]));
	const found = sortCases(
		matching.filter((entry) => passes(entry)),
		query.sort
	);
	const counts = Object.fromEntries(
		caseFacets.map((facet) => {
			const others = matching.filter((entry) => passes(entry, facet));
			const values = facetValues(facet, page).map(({ value, label }) => ({
				value,
				label,
				cases: others.filter((entry) => holds(facet, entry, value)).length
			}));
			return [facet.name, { all: others.length, values }];
		})
	) as unknown as CaseSelection['counts'];
	const pages = Math.max(1, Math.ceil(found.length / casesPerPage));
	const shownPage = Math.min(query.page, pages);
	const start = (shownPage - 1) * casesPerPage;
	return { found, shown: found.slice(start, start + casesPerPage), page: shownPage, pages, counts };
}
