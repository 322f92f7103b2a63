import type { Answer } from './answer.ts';

/** How the numbers of a column are set: 'none' where it holds a text. */
export type NumberStyle = 'none' | 'plain' | 'grouped';

/** Numbers below this are read without a separator, and years have to be. */
const grouped = 10_000;

/**
 * How the numbers of each column are set: those that have large ones in groups of three digits, and all others as they
 * are, since a year is no quantity.
 */
export function numberStyles({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): readonly NumberStyle[] {
	return columns.map((_, index) => {
		const known = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
		if (known.length === 0 || known.some((cell) => typeof cell === 'string')) return 'none';
		return known.some((cell) => Math.abs(Number(cell)) >= grouped) ? 'grouped' : 'plain';
	});
}
