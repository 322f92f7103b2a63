import type { ForeignKey, Resource } from '#atlas/descriptor.ts';
import { type Column, columnsOf, type ColumnType } from '../columns.ts';
import { quoteName } from './quote.ts';

const types: Readonly<Record<ColumnType, string>> = {
	text: 'TEXT',
	integer: 'INTEGER',
	number: 'REAL',
	boolean: 'INTEGER',
	year: 'INTEGER',
	// As SQLite's own functions read a day.
	day: 'TEXT',
	list: 'TEXT'
};

/** What a type that SQLite does not have must hold. */
const checks: Partial<Readonly<Record<ColumnType, (name: string) => string>>> = {
	boolean: (name) => ` CHECK (${name} IN (0, 1))`,
	list: (name) => ` CHECK (json_valid(${name}))`
};

const names = (fields: readonly string[]) => fields.map(quoteName).join(', ');

/**
 * SQL that makes a table: types as SQLite keeps them, keys as the descriptor says them.
 * @param tables those that a foreign key may lead to
 */
export function createTable(table: Resource, tables: readonly Resource[]): string {
	const { primaryKey, uniqueKeys = [], foreignKeys = [] } = table.schema;
	const lines = [
		...columnsOf(table).map((column) => columnLine(column, primaryKey)),
		`PRIMARY KEY (${names(primaryKey)})`,
		...uniqueKeys.map((fields) => `UNIQUE (${names(fields)})`),
		...foreignKeys.flatMap((key) => foreignLine(key, table, tables))
	];
	return `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function columnLine({ name, type, required, field, part }: Column, primaryKey: readonly string[]): string {
	const quoted = quoteName(name);
	const isKey = part === undefined && primaryKey.includes(name);
	const isUnique = part === undefined && field.constraints?.unique === true && !isKey;
	const never = required || isKey ? ' NOT NULL' : '';
	return `${quoted} ${types[type]}${never}${isUnique ? ' UNIQUE' : ''}${checks[type]?.(quoted) ?? ''}`;
}

/** A foreign key, where what it leads to is there and unique, as SQLite asks for. */
function foreignLine(
	{ fields, reference }: ForeignKey,
	own: Resource,
	tables: readonly Resource[]
): string[] {
	const target = reference.resource ?? own.name;
	const other = target === own.name ? own : tables.find(({ name }) => name === target);
	if (other === undefined || !isUniqueIn(reference.fields, other)) return [];
	return [`FOREIGN KEY (${names(fields)}) REFERENCES ${quoteName(target)} (${names(reference.fields)})`];
}

function isUniqueIn(fields: readonly string[], { schema }: Resource): boolean {
	const wanted = fields.toSorted().join();
	const unique = schema.fields.filter(({ constraints }) => constraints?.unique === true);
	const keys = [schema.primaryKey, ...(schema.uniqueKeys ?? []), ...unique.map(({ name }) => [name])];
	return keys.some((key) => key.toSorted().join() === wanted);
}
