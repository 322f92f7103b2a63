import type { RowIndex } from './RowIndex.ts';
import type { TableQuery } from './tableQuery.ts';

export const rowsPerPage = 25;

/** What a query shows of a table. */
export interface RowSelection {
	/** The places in the table of all rows found, in the order that is asked for. */
	readonly found: readonly number[];
	/** Those of the page shown. */
	readonly shown: readonly number[];
	/** The page shown, from 1: the last one where the query asks for a later. */
	readonly page: number;
	/** At least 1. */
	readonly pages: number;
}

/** What a query shows. */
export function selectRows(index: RowIndex, query: TableQuery): RowSelection {
	const chosen = Object.entries(query.chosen);
	const searched = index.search(query);
	const found =
		chosen.length === 0
			? searched
			: searched.filter((row) => chosen.every(([facet, value]) => index.has(facet, row, value)));
	const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
	const page = Math.min(query.page, pages);
	return { found, shown: found.slice((page - 1) * rowsPerPage, page * rowsPerPage), page, pages };
}

/** How many rows hold each value, by facet and value. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How many rows choosing each value of each facet would show: of those that the search and the other facets let through. */
export function countFacets(index: RowIndex, query: TableQuery): FacetCounts {
	const facets = index.facets.map(({ name }) => ({
		name,
		values: index.values(name),
		counts: {} as Record<string, number>
	}));
	const chosen = Object.entries(query.chosen);
	for (const row of index.search(query)) {
		const refusing = chosen.filter(([facet, value]) => !index.has(facet, row, value));
		if (refusing.length > 1) continue;
		for (const { name, values, counts } of facets) {
			// A row that one facet leaves out counts for what else could be chosen there, and nowhere else.
			if (refusing.length === 1 && refusing[0]?.[0] !== name) continue;
			const held = values[row] ?? '';
			for (const value of typeof held === 'object' ? held : [held]) counts[value] = (counts[value] ?? 0) + 1;
		}
	}
	return Object.fromEntries(facets.map(({ name, counts }) => [name, counts]));
}
