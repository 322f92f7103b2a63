import type { Derived } from '../derive/tables/deriveTables.ts';
import type { Value } from '../validate/fields/Value.ts';
import type { TablesWriter } from './TablesWriter.ts';

/** Writes tables that were derived as those are that were read. */
export function writeDerivedTables(derived: readonly Derived[], writer: TablesWriter): void {
	for (const { resource, rows } of derived) {
		const sink = writer.table(resource);
		const names = resource.schema.fields.map(({ name }) => name);
		for (const row of rows) {
			const values = names.map((name) => row[name] ?? null);
			sink.row(values, values.map(cellOf));
		}
		sink.close();
	}
}

/** The text by which a value stands in a cell. An empty list holds nothing, as in the tables that are read. */
function cellOf(value: Value): string {
	if (value === null) return '';
	return typeof value === 'object' ? value.join(';') : String(value);
}
