import type { Field, ForeignKey, Resource } from '#atlas/descriptor.ts';
import { keyValue } from '../validate/rowKey.ts';
import type { CellTable } from './cells.ts';
import type { Redactor } from './redact.ts';

/** Rows that are to leave. */
export interface Leaving {
	readonly table: string;
	readonly ids: ReadonlySet<string>;
	readonly redactor: Redactor;
}

/** The fields of a table whose values, or the items of whose lists, are keys of another. */
function referring({ name, schema }: Resource, to: string): ReadonlySet<string> {
	const { foreignKeys = [], listForeignKeys = [] } = schema;
	const isTo = ({ reference }: ForeignKey) => (reference.resource ?? name) === to;
	// The first release had the standard's other form: a name alone.
	return new Set([...foreignKeys, ...listForeignKeys].filter(isTo).flatMap(({ fields }) => [fields].flat()));
}

/** The cell without the rows that leave; null where nothing is left of what has to be there. */
function cellWithout(cell: string, field: Field, isKey: boolean, { ids, redactor }: Leaving): string | null {
	if (isKey) {
		const items = cell.split(';');
		const kept = items.filter((item) => !ids.has(item));
		if (kept.length < items.length) {
			if (kept.length === 0 && field.constraints?.required) return null;
			return kept.join(';');
		}
	}
	// Addresses of pages stay as they are: without them nobody could find the page.
	return field.format === 'uri' ? cell : redactor.redact(cell);
}

/**
 * A table without the rows that leave, and without what refers to them: a key of such a row is emptied, or its row goes too
 * where the key has to be there; rows of any table that name them by table and id (`table`, `row_id`) go; and what names them
 * in a text is taken out of it.
 */
export function withoutRows(table: CellTable, resource: Resource, leaving: Leaving): CellTable {
	const keys = referring(resource, leaving.table);
	const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
	const at = (name: string) => table.fields.indexOf(name);
	const own = table.name === leaving.table ? table.primaryKey.map(at) : null;
	const named = at('table') === -1 || at('row_id') === -1 ? null : [at('table'), at('row_id')];
	const leaves = (row: readonly string[]) =>
		(own !== null && leaving.ids.has(keyValue(own.map((index) => row[index] ?? '')))) ||
		(named !== null && row[named[0] ?? -1] === leaving.table && leaving.ids.has(row[named[1] ?? -1] ?? ''));
	const rows = table.rows
		.filter((row) => !leaves(row))
		.map((row) =>
			row.map((cell, index) => {
				const field = fields.get(table.fields[index] ?? '');
				return field ? cellWithout(cell, field, keys.has(field.name), leaving) : cell;
			})
		)
		.filter((row): row is string[] => !row.includes(null));
	return { ...table, rows };
}
