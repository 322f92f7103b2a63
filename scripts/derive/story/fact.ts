import type { Exactness } from '#atlas/words/exactness.ts';
import { sourcesByUse } from '#atlas/sources.ts';

/** What a template's value stands for: a number, a date or words, and the sources that it rests on. */
export interface Fact {
	readonly value: number | string;
	readonly kind: 'number' | 'date' | 'text';
	/** How exact the source says a figure is; left out for what is no published figure. */
	readonly exactness?: Exactness;
	readonly sourceIds: readonly string[];
}

const count = (value: number, rows: readonly { readonly source_ids: readonly string[] }[]): Fact => ({
	value,
	kind: 'number',
	sourceIds: mostNamed(rows)
});

/** Ids of the sources of some rows, those that most rows name first. */
function mostNamed(rows: readonly { readonly source_ids: readonly string[] }[]): readonly string[] {
	return sourcesByUse(rows.map(({ source_ids: sourceIds }) => ({ sourceIds })));
}

/** A fact that counts rows. */
export function countOf(rows: readonly { readonly source_ids: readonly string[] }[]): Fact {
	return count(rows.length, rows);
}

/** A fact that adds one field of rows of one scope. */
export function sumOf<Row extends { readonly source_ids: readonly string[] }>(
	rows: readonly Row[],
	amount: (row: Row) => number
): Fact {
	return count(
		rows.reduce((sum, row) => sum + amount(row), 0),
		rows
	);
}

/** A fact in words. */
export function wordsOf(value: string, rows: readonly { readonly source_ids: readonly string[] }[]): Fact {
	return { value, kind: 'text', sourceIds: mostNamed(rows) };
}
