import type { Resource } from '#atlas/descriptor.ts';
import type { Value } from '../validate/fields/Value.ts';

/** Writes the rows of one table as text, piece by piece. */
export interface RowFormatter {
	readonly start: string;
	/** The row as text; `values` and `cells` (the texts they were read from) are in the order of the fields. */
	row(values: readonly Value[], cells: readonly string[]): string;
	readonly end: string;
}

/** One way to write a table. */
export interface Format {
	/** What follows the table's name in the name of the file. */
	readonly extension: string;
	formatter(table: Resource): RowFormatter;
}
