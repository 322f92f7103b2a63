import type { SchemaElement } from 'hyparquet';
import type { Column, ColumnType } from '../columns.ts';
import type { LeafColumn } from './writeChunk.ts';

/** How a value is kept, by what the descriptor says that its column holds: no value at hand has a say in it. */
const kept: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
	// Whole numbers up to 2^53 are read, which 32 bits do not hold.
	integer: { type: 'INT64' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	year: { type: 'INT32' },
	day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }
};

/** The schema of a Parquet file with these columns: its root, and what each column is. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
	return [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type, required }: Column): SchemaElement[] {
	const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
	if (type !== 'list') return [{ name, repetition_type, ...kept[type] }];
	// The three levels of a list: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists
	return [
		{ name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
		{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
		{ name: 'element', repetition_type: 'REQUIRED', ...kept.text }
	];
}

/** What holds the values of a column: itself, or the innermost level of a list. */
export function leafColumn(column: Column): LeafColumn {
	const elements = elementsOf(column);
	const element = elements.at(-1) ?? { name: column.name };
	return { element, path: elements.map(({ name }) => name) };
}
