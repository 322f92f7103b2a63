import type { Cell, TableRow } from './table.ts';

/** Which column a table goes by, by its place, and in which direction. */
export interface Order {
	readonly column: number;
	readonly descending: boolean;
}

const compare = (a: string | number, b: string | number) =>
	typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');

/** The rows in an order; what is not known stays last whichever way the rest is sorted. */
export function sortRows(rows: readonly TableRow[], order: Order | undefined): readonly TableRow[] {
	if (!order) return rows;
	const cellOf = ({ cells }: TableRow): Cell => cells[order.column] ?? null;
	return rows.toSorted((a, b) => {
		const [left, right] = [cellOf(a), cellOf(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return order.descending ? compare(right, left) : compare(left, right);
	});
}
