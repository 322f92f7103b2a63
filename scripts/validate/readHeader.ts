import type { Field } from '#atlas/descriptor.ts';
import { whyUnclean } from './fields/cleanText.ts';
import { suggest } from './suggest.ts';

/** For each field of the descriptor the index of its cell in a row; -1 where the column is missing. */
export type CellOrder = readonly number[];

/** Tells what is wrong with the header, and in which of its cells, if in one. */
export type ReportOfHeader = (
	message: string,
	cell: number | null,
	name: string,
	suggestion?: string
) => void;

/** Matches a header with the fields: any order will do, but each field once and nothing else. */
export function readHeader(
	cells: readonly string[],
	fields: readonly Field[],
	report: ReportOfHeader
): CellOrder {
	const names = fields.map(({ name }) => name);
	const unknown = new Set<string>();
	for (const [index, cell] of cells.entries()) {
		const first = cells.indexOf(cell);
		if (first !== index) {
			report(`is the name of column ${first + 1} and of column ${index + 1}`, index, cell);
		} else if (!names.includes(cell)) {
			unknown.add(cell);
			const missing = names.filter((name) => !cells.includes(name));
			report(unknownColumn(cell, cells.length), index, cell, suggest(cell, missing));
		}
	}
	for (const name of names) {
		if (!cells.includes(name)) report('is a column of this table, but it is missing', null, name);
	}
	return names.map((name) => cells.indexOf(name));
}

function unknownColumn(cell: string, columns: number): string {
	const separator =
		columns === 1 ? [';', '\t', '|'].find((character) => cell.includes(character)) : undefined;
	const why = cell === '' ? null : whyUnclean(cell);
	if (why !== null) return `is not a column of this table: it ${why}`;
	return separator === undefined
		? 'is not a column of this table'
		: `is not a column: the cells seem to be separated by ${JSON.stringify(separator)} instead of a comma`;
}
