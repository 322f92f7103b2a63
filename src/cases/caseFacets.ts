import type { CaseEntry, CasesPage } from '#scripts/derive/pages/cases.ts';

/** What stands in the address for a field that is not known. */
export const notKnown = 'not_known';

/** One way to narrow the cases down; its name is what the address calls it. */
export interface CaseFacet {
	readonly name: 'outcome' | 'return' | 'destination' | 'sector' | 'list';
	readonly title: string;
	/** The codes of a case: one, or several where a person was reported in several places; never none. */
	readonly valuesOf: (entry: CaseEntry) => readonly string[];
	readonly labelOf: (value: string, page: Pick<CasesPage, 'labels' | 'places'>) => string;
}

export type FacetName = CaseFacet['name'];

const unlessNotKnown = (label: string | undefined, value: string) =>
	value === notKnown ? 'Not known' : (label ?? value);

/** The facets of the cases, in the order in which the page shows them. */
export const caseFacets: readonly CaseFacet[] = [
	{
		name: 'outcome',
		title: 'Outcome',
		valuesOf: ({ outcomeKind }) => [outcomeKind],
		labelOf: (value, { labels }) => labels.outcome_kind[value] ?? value
	},
	{
		name: 'return',
		title: 'Way of return',
		valuesOf: ({ returnMethod }) => [returnMethod],
		labelOf: (value, { labels }) => labels.return_method[value] ?? value
	},
	{
		name: 'destination',
		title: 'Place reported',
		valuesOf: ({ fledTo }) => (fledTo && fledTo.length > 0 ? [...new Set(fledTo)] : [notKnown]),
		labelOf: (value, { places }) => unlessNotKnown(places[value]?.name, value)
	},
	{
		name: 'sector',
		title: 'Sector',
		valuesOf: ({ sector }) => [sector ?? notKnown],
		labelOf: (value, { labels }) => unlessNotKnown(labels.sector[value], value)
	},
	{
		name: 'list',
		title: 'List',
		valuesOf: ({ list }) => [list],
		labelOf: (value, { labels }) => labels.list[value] ?? value
	}
];
