import { csvLine } from '#atlas/files/csvLine.ts';
import { byteOrderMark, spreadsheetLine } from '#atlas/files/spreadsheetLine.ts';
import type { Answer, Cell } from './answer.ts';

type Given = Pick<Answer, 'columns' | 'rows'>;

const text = (cell: Cell) => (cell === null ? '' : String(cell));

/** An answer as CSV (RFC 4180, UTF-8, LF): what is null is an empty cell. */
export function answerCsv({ columns, rows }: Given): string {
	return [columns, ...rows.map((row) => row.map(text))].map(csvLine).join('');
}

/** The same to be opened in a spreadsheet: no text of it is run as a formula. */
export function answerSpreadsheetCsv({ columns, rows }: Given): string {
	const head = spreadsheetLine(
		columns,
		columns.map(() => false)
	);
	const lines = rows.map((row) =>
		spreadsheetLine(
			row.map(text),
			row.map((cell) => typeof cell === 'number')
		)
	);
	return `${byteOrderMark}${head}${lines.join('')}`;
}

/** Names that differ: the second column of a name that stands twice ends in `_2`. */
export function distinctNames(columns: readonly string[]): readonly string[] {
	const given = new Set<string>();
	return columns.map((column) => {
		let name = column;
		for (let count = 2; given.has(name); count += 1) name = `${column}_${count}`;
		given.add(name);
		return name;
	});
}

/** An answer as JSON: a list of rows, an object each, one a line. */
export function answerJson({ columns, rows }: Given): string {
	const names = distinctNames(columns).map((name) => JSON.stringify(name));
	const lines = rows.map(
		(row) => `{${row.map((cell, index) => `${names[index]}:${JSON.stringify(cell)}`).join(',')}}`
	);
	return `[\n${lines.join(',\n')}\n]\n`;
}
