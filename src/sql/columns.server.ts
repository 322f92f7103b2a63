import { DatabaseSync } from 'node:sqlite';
import type { Resource } from '#atlas/descriptor.ts';

/** A column as it stands in the file. */
export interface SqlColumn {
	readonly name: string;
	/** `TEXT`, `INTEGER`, `REAL`. */
	readonly type: string;
	/** What the descriptor calls the field; '' for a column that stands beside one. */
	readonly title: string;
}

/** A table or view as it stands in the file. */
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

/** All tables and views of the SQLite file with their columns, told by the published descriptor, in its order. */
export function sqlTables(place: string, resources: readonly Resource[]): readonly SqlTable[] {
	const database = new DatabaseSync(place, { readOnly: true });
	const all = (sql: string) => database.prepare(sql).all();
	try {
		const names = all(
			"SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
		);
		const told = new Map(resources.map((resource, index) => [resource.name, { resource, index }]));
		return names
			.map(({ name }) => String(name))
			.toSorted(
				(a, b) => (told.get(a)?.index ?? Infinity) - (told.get(b)?.index ?? Infinity) || (a < b ? -1 : 1)
			)
			.map((name) => {
				const { resource } = told.get(name) ?? {};
				const titles = new Map(resource?.schema.fields.map((field) => [field.name, field.title]));
				const columns = all(`PRAGMA table_info(${quoted(name)})`).map((column) => ({
					name: String(column.name),
					type: String(column.type),
					title: titles.get(String(column.name)) ?? ''
				}));
				const [count] = all(`SELECT count(*) AS rows FROM ${quoted(name)}`);
				return {
					name,
					title: resource?.title ?? '',
					madeFrom: resource?.derivedFrom ?? [],
					rows: Number(count?.rows),
					columns
				};
			});
	} finally {
		database.close();
	}
}
