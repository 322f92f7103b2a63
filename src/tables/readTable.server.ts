import { error } from '@sveltejs/kit';
import type { TablePage } from '#scripts/derive/pages/tables.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import { tableSizes } from './fileSizes.server.ts';
import { initialColumns } from './shownColumns.ts';
import type { TableContent } from './tableContent.ts';

/** Names of all published tables, those made by hand and those made from them. */
export const publishedTables = (): readonly string[] => listBuilt('data/pages/tables');

/** What the pipeline derived for the page of a table. Answers 404 where there is no such table. */
export function readTable(name: string): TablePage {
	if (!publishedTables().includes(name)) error(404);
	return readBuilt<TablePage>(`data/pages/tables/${name}.json`);
}

const textsOf = (value: unknown) => (Array.isArray(value) ? value : [value]).map(String);

function personsOf(ids: ReadonlySet<string>): Readonly<Record<string, string>> {
	if (ids.size === 0) return {};
	const all = readBuilt<Readonly<Record<string, string>>>('data/pages/persons.json');
	return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

/** What the explorer of a table is drawn from. */
export function tableContent(page: TablePage): TableContent {
	const { name, title, primaryKey, first, places, coverage } = page;
	const named = (table: string) => {
		const fields = page.fields.filter(({ refersTo }) => refersTo === table);
		return new Set(first.flatMap((row) => fields.flatMap((field) => textsOf(row[field.name]))));
	};
	return {
		...{ name, title, primaryKey, first, places },
		fields: page.fields.map(({ name, title, kind, isList, lang, refersTo, filled, codes }) => {
			return { name, title, kind, isList, lang, refersTo, filled, codes };
		}),
		total: coverage.rows,
		sizes: tableSizes(name),
		columns: initialColumns(name, page.fields),
		sources: summarizeSources(named('sources')),
		persons: personsOf(named('cases'))
	};
}
