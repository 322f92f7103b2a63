import type { Derived } from '../derive/tables/deriveTables.ts';
import type { Value } from '../validate/fields/Value.ts';
import type { TablesWriter } from './TablesWriter.ts';

/** Writes tables that were derived as those are that were read. */
export function writeDerivedTables(derived: readonly Derived[], writer: TablesWriter): void {
	for (const { resource, rows } of derived) {
		const sink = writer.table(resource);
		const names = resource.schema.fields.map(({ name }) => name);
		for (const row of rows) {
			const values = names.map((name) => known(row[name] ?? null));
			sink.row(values, values.map(cellOf));
		}
		sink.close();
	}
}

/** An empty list holds nothing, as in the tables that are read: one way to say so, in every file. */
const known = (value: Value): Value =>
	value !== null && typeof value === 'object' && value.length === 0 ? null : value;

/** The text by which a value stands in a cell. */
function cellOf(value: Value): string {
	if (value === null) return '';
	return typeof value === 'object' ? value.join(';') : String(value);
}
