import { formatCount } from '#atlas/words/formatCount.ts';
import Papa from 'papaparse';
import { CellLocator } from './CellLocator.ts';
import { Unreadable } from './Unreadable.ts';

/** Past this many characters a row is taken for a mistake: a quote that swallows the rest of the file, mostly. */
const MAX_ROW_CHARACTERS = 2_000_000;

/** Rows read together, and where they stand in the file. */
export interface RowBatch {
	readonly rows: readonly string[][];
	/** The line at which each row starts, from 1. */
	readonly lines: readonly number[];
	/** Finds the cells of these rows in the file. */
	readonly locator: CellLocator;
}

interface PapaResult {
	readonly data: string[][];
	readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
	readonly meta: { readonly cursor: number };
}

/**
 * Text (with LF line ends) to rows of cells, by papaparse. Blank lines are no rows.
 * Throws Unreadable, after the rows before it, at a quote that is not closed and at a row of endless length.
 */
export function* splitRows(texts: Iterable<string>): Generator<RowBatch> {
	// papaparse's own streams lose the line a row stands on, so its parser is fed by hand: it keeps an unfinished
	// row back, and that rest is put before the next chunk.
	const parser = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' });
	let rest = '';
	let line = 1;

	function* parse(text: string, isLast: boolean): Generator<RowBatch> {
		const result = parser.parse(text, 0, !isLast) as PapaResult;
		// An unfinished row is parsed again with what follows; only then is what seems wrong in it certain.
		const error = result.errors.find(({ row }) => isLast || row < result.data.length);
		const consumed = isLast ? text.length : result.meta.cursor;
		const rows = error === undefined ? result.data : result.data.slice(0, error.row);
		const locator = new CellLocator(text, line);
		const breaks = breaksIn(text, consumed);
		// Mostly a row is a line, and no cell needs a look; the last may end without a line end.
		const lines = startLines(rows, line, breaks > rows.length - (isLast ? 1 : 0));
		yield dropBlankLines({ rows, lines, locator });
		if (error !== undefined) throw notClosed(error.index - 1, locator, lines, rows, line);
		line += breaks;
		rest = text.slice(consumed);
	}

	for (const text of texts) {
		const whole = rest + text;
		yield* parse(whole, false);
		if (rest.length > MAX_ROW_CHARACTERS) {
			yield* parse(rest, true);
			throw new Unreadable(
				`the row that starts here is longer than ${formatCount(MAX_ROW_CHARACTERS)} characters`,
				line
			);
		}
	}
	if (rest !== '') yield* parse(rest, true);
}

/** The line on which each row starts: one further than the row before, and more where cells hold line breaks. */
function startLines(rows: readonly string[][], firstLine: number, mayHoldBreaks: boolean): number[] {
	if (!mayHoldBreaks) return rows.map((_, index) => firstLine + index);
	const lines: number[] = [];
	let line = firstLine;
	for (const row of rows) {
		lines.push(line);
		line += 1;
		for (const cell of row) line += breaksIn(cell, cell.length);
	}
	return lines;
}

function dropBlankLines(batch: RowBatch): RowBatch {
	if (!batch.rows.some(isBlank)) return batch;
	const kept = batch.rows.map((row, index) => index).filter((index) => !isBlank(batch.rows[index] ?? []));
	return {
		rows: kept.map((index) => batch.rows[index] ?? []),
		lines: kept.map((index) => batch.lines[index] ?? 0),
		locator: batch.locator
	};
}

function isBlank(row: readonly string[]): boolean {
	return row.length === 1 && row[0] === '';
}

function breaksIn(text: string, end: number): number {
	let found = 0;
	for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) found += 1;
	return found;
}

function notClosed(
	offset: number,
	locator: CellLocator,
	lines: readonly number[],
	rows: readonly string[][],
	firstLine: number
): Unreadable {
	const last = rows.length - 1;
	const rowLine = last < 0 ? firstLine : (lines[last] ?? firstLine) + breaksInRow(rows[last] ?? []) + 1;
	const { line, column } = locator.position(offset);
	return new Unreadable(
		'the quote opened here is not closed as it should be: a quote inside a quoted cell is doubled (""), ' +
			'and after the closing quote comes a comma or the end of the line; nothing below could be read',
		line,
		column,
		locator.cellAt(rowLine, offset)
	);
}

function breaksInRow(row: readonly string[]): number {
	return row.reduce((sum, cell) => sum + breaksIn(cell, cell.length), 0);
}
