import { caseFacets, type FacetName } from './caseFacets.ts';
import { caseSorts, type CaseSort } from './sortCases.ts';

/** What a reader has asked for. */
export interface CaseQuery {
	readonly search: string;
	/** The one value chosen of each facet; '' for all. */
	readonly chosen: Readonly<Record<FacetName, string>>;
	readonly sort: CaseSort;
	/** From 1. */
	readonly page: number;
}

const longestSearch = 100;

/** All cases by name, first page. */
export const wholeQuery: CaseQuery = {
	search: '',
	chosen: { standing: '', status: '', return: '', outcome: '', destination: '', sector: '', list: '' },
	sort: 'name',
	page: 1
};

/** Whether a query asks for what the server drew: all cases by name, first page. */
export const isWhole = ({ search, chosen, sort, page }: CaseQuery): boolean =>
	search.trim() === '' &&
	caseFacets.every(({ name }) => chosen[name] === '') &&
	sort === wholeQuery.sort &&
	page === 1;

/**
 * Reads the query out of an address. Unknown names, values that no case has and pages that are no number are ignored.
 * @param values the values that each facet's cases have
 */
export function parseCaseQuery(
	query: URLSearchParams,
	values: Readonly<Record<FacetName, ReadonlySet<string>>>
): CaseQuery {
	const chosen = { ...wholeQuery.chosen };
	for (const { name } of caseFacets) {
		const value = query.get(name) ?? '';
		if (values[name].has(value)) chosen[name] = value;
	}
	const page = query.get('page') ?? '';
	return {
		search: (query.get('q') ?? '').slice(0, longestSearch),
		chosen,
		sort: caseSorts.find(({ value }) => value === query.get('sort'))?.value ?? wholeQuery.sort,
		page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
	};
}

/** The address's query that restores it: only what differs from all cases by name; other names in it stay. */
export function writeCaseQuery(query: CaseQuery, address: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(address);
	const values = [
		['q', query.search.trim(), ''],
		...caseFacets.map(({ name }) => [name, query.chosen[name], ''] as const),
		['sort', query.sort, wholeQuery.sort],
		['page', String(query.page), '1']
	] as const;
	for (const [name, value, initial] of values) {
		if (value === initial) written.delete(name);
		else written.set(name, value);
	}
	return written;
}
