import type { CaseEntry, CasesPage, CodedField } from '#scripts/derive/pages/cases.ts';

/** What stands in the address for a field that is not known. */
export const notKnown = 'not_known';

/** One way to narrow the cases down; its name is what the address calls it. */
export interface CaseFacet {
	readonly name: 'standing' | 'status' | 'return' | 'outcome' | 'destination' | 'sector' | 'list';
	readonly title: string;
	/** The field whose codes it offers; null for places. */
	readonly field: CodedField | null;
	/** The codes of a case: one; several where a person was reported in several places; none where nothing is asked. */
	readonly valuesOf: (entry: CaseEntry) => readonly string[];
}

export type FacetName = CaseFacet['name'];

/** The facets of the cases, in the order in which the page shows them. */
export const caseFacets: readonly CaseFacet[] = [
	{
		name: 'standing',
		title: 'Standing',
		field: 'standing',
		valuesOf: ({ standingCode }) => [standingCode]
	},
	{
		name: 'status',
		title: 'Back or not',
		field: 'return_status',
		valuesOf: ({ returnStatus }) => [returnStatus]
	},
	{
		// Nobody who is not back came back in some way.
		name: 'return',
		title: 'How they came back',
		field: 'return_method',
		valuesOf: ({ returnMethod }) => (returnMethod === null ? [] : [returnMethod])
	},
	{ name: 'outcome', title: 'Outcome', field: 'outcome_kind', valuesOf: ({ outcomeKind }) => [outcomeKind] },
	{
		name: 'destination',
		title: 'Place reported',
		field: null,
		valuesOf: ({ fledTo }) => (fledTo && fledTo.length > 0 ? [...new Set(fledTo)] : [notKnown])
	},
	{ name: 'sector', title: 'Sector', field: 'sector', valuesOf: ({ sector }) => [sector ?? notKnown] },
	{ name: 'list', title: 'List', field: 'list', valuesOf: ({ list }) => [list] }
];

/** What a value of a facet is called: in the descriptor's words, or as its place is. */
export function facetLabel(
	{ field }: CaseFacet,
	value: string,
	{ labels, places }: Pick<CasesPage, 'labels' | 'places'>
): string {
	const label = field === null ? places[value]?.name : labels[field][value];
	return label ?? (value === notKnown ? 'Not known' : value);
}
