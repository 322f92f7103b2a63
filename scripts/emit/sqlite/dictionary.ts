import type { DatabaseSync } from 'node:sqlite';
import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { columnsOf } from '../columns.ts';

/** A table of the file, and how many rows it has. */
export interface CountedTable {
	readonly table: Resource;
	readonly rows: number;
}

/** Makes the tables that say what the others hold: the descriptor, to be asked in SQL. */
export function createDictionary(database: DatabaseSync): void {
	database.exec(`
		CREATE TABLE _package (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
		CREATE TABLE _tables (
			"table" TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL,
			rows INTEGER NOT NULL, primary_key TEXT NOT NULL CHECK (json_valid(primary_key)),
			derived_from TEXT CHECK (json_valid(derived_from))
		) STRICT;
		CREATE TABLE _fields (
			"table" TEXT NOT NULL REFERENCES _tables, position INTEGER NOT NULL, field TEXT NOT NULL,
			beside TEXT, title TEXT NOT NULL, description TEXT NOT NULL, type TEXT NOT NULL,
			required INTEGER NOT NULL CHECK (required IN (0, 1)), unit TEXT, language TEXT,
			PRIMARY KEY ("table", field)
		) STRICT;
		CREATE TABLE _codes (
			"table" TEXT NOT NULL, field TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL,
			label TEXT NOT NULL, description TEXT,
			PRIMARY KEY ("table", field, code), FOREIGN KEY ("table", field) REFERENCES _fields ("table", field)
		) STRICT, WITHOUT ROWID;
	`);
}

/** Fills the tables that say what the others hold. */
export function fillDictionary(
	database: DatabaseSync,
	descriptor: Descriptor,
	tables: readonly CountedTable[]
): void {
	const put = (into: string, ...values: (string | number | null)[]) =>
		database.prepare(`INSERT INTO ${into} VALUES (${values.map(() => '?').join(', ')})`).run(...values);
	for (const [key, value] of aboutPackage(descriptor)) put('_package', key, value);
	for (const { table, rows } of tables) {
		const { name, title, description, schema, derivedFrom } = table;
		const from = derivedFrom === undefined ? null : JSON.stringify(derivedFrom);
		put('_tables', name, title, description, rows, JSON.stringify(schema.primaryKey), from);
		for (const [index, column] of columnsOf(table).entries()) {
			const { field, part } = column;
			const beside = part === undefined ? null : field.name;
			const told = [column.title, column.description, column.type, Number(column.required)] as const;
			put('_fields', name, index + 1, column.name, beside, ...told, field.unit ?? null, field.lang ?? null);
			if (part === undefined)
				for (const [at, { value, label, description: meaning = null }] of codesOf(field).entries())
					put('_codes', name, field.name, at + 1, value, label, meaning);
		}
	}
}

const codesOf = ({ categories, listCategories }: Field) => categories ?? listCategories ?? [];

function aboutPackage({ name, title, description, version, created, licenses, homepage }: Descriptor) {
	const licence = licenses.map((terms) => `${terms.title ?? terms.name} (${terms.path})`).join('; ');
	const told = { name, title, description, version, created, licence, homepage };
	return Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== undefined);
}
