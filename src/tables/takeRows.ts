import { splitLines } from '#src/data/pickRows.ts';
import type { PublishedRow } from './tableContent.ts';

/**
 * The header of a table's CSV and the lines of some of its rows, every cell as the published file has it.
 * @param places of the rows in the table, in the order in which they are wanted
 * @param total rows of the table
 * @throws when the file does not hold as many rows: a download must never be of other rows than those shown
 */
export function takeLines(csv: string, places: readonly number[], total: number): string {
	const [header = '', ...lines] = splitLines(csv);
	if (lines.length !== total) throw new Error(`The file has ${lines.length} rows, and not ${total}`);
	return header + places.map((place) => lines[place] ?? '').join('');
}

/** Some rows as the table's JSON file has them: a list, a row a line. */
export const takeJson = (rows: readonly PublishedRow[], places: readonly number[]): string =>
	`[\n${places.map((place) => JSON.stringify(rows[place])).join(',\n')}\n]\n`;
