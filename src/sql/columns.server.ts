import { DatabaseSync } from 'node:sqlite';
import type { Resource } from '#atlas/descriptor.ts';

/** A column as it stands in the file. */
export interface SqlColumn {
	readonly name: string;
	/** `TEXT`, `INTEGER`, `REAL`. */
	readonly type: string;
	/** What the descriptor calls the field; '' for a column of which it says nothing. */
	readonly title: string;
	/** Endings of the columns that stand beside it: `_earliest` … of a date. */
	readonly beside: readonly string[];
}

/** A table as it stands in the file. */
export interface SqlTable {
	readonly name: string;
	/** What the descriptor calls it; '' where it says nothing of it. */
	readonly title: string;
	/** The tables that it is made from; empty for those that research filled. */
	readonly madeFrom: readonly string[];
	readonly rows: number;
	readonly columns: readonly SqlColumn[];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Columns with those that only stand beside another folded into it: the descriptor knows them by its field. */
function foldColumns(
	columns: readonly { readonly name: string; readonly type: string }[],
	titles: ReadonlyMap<string, string>
): readonly SqlColumn[] {
	const folded: (SqlColumn & { readonly beside: string[] })[] = [];
	for (const { name, type } of columns) {
		const last = folded.at(-1);
		const isBeside = last !== undefined && titles.has(last.name) && !titles.has(name);
		if (isBeside && name.startsWith(`${last.name}_`)) last.beside.push(name.slice(last.name.length));
		else folded.push({ name, type, title: titles.get(name) ?? '', beside: [] });
	}
	return folded;
}

/** All tables of the SQLite file with their columns, told by the published descriptor and in its order; the others follow. */
export function sqlTables(place: string, resources: readonly Resource[]): readonly SqlTable[] {
	const database = new DatabaseSync(place, { readOnly: true });
	const all = (sql: string) => database.prepare(sql).all();
	const told = new Map(resources.map((resource, index) => [resource.name, { resource, index }]));
	const rank = (name: string) => told.get(name)?.index ?? resources.length;
	try {
		return all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
			.map(({ name }) => String(name))
			.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
			.map((name) => {
				const resource = told.get(name)?.resource;
				const titles = new Map(resource?.schema.fields.map((field) => [field.name, field.title]));
				const columns = all(`PRAGMA table_info(${quoted(name)})`).map((column) => ({
					name: String(column.name),
					type: String(column.type)
				}));
				const [count] = all(`SELECT count(*) AS rows FROM ${quoted(name)}`);
				return {
					name,
					title: resource?.title ?? '',
					madeFrom: resource?.derivedFrom ?? [],
					rows: Number(count?.rows),
					columns: foldColumns(columns, titles)
				};
			});
	} finally {
		database.close();
	}
}
