import { compareCells } from '#src/data/compareValues.ts';
import type { TableRow } from './table.ts';

/** Which column a table goes by, by its place, and in which direction. */
export interface Order {
	readonly column: number;
	readonly descending: boolean;
}

/** The rows in an order; what is not known stays last whichever way the rest is sorted. */
export function sortRows(rows: readonly TableRow[], order: Order | undefined): readonly TableRow[] {
	if (!order) return rows;
	const { column, descending } = order;
	return rows.toSorted((a, b) => compareCells(a.cells[column] ?? null, b.cells[column] ?? null, descending));
}
