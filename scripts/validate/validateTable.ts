import { statSync } from 'node:fs';
import type { Resource } from '#atlas/descriptor.ts';
import { counted } from '#atlas/words/counted.ts';
import { readBytes } from '../read/readBytes.ts';
import { readRows } from '../read/readRows.ts';
import type { CellLocator } from '../read/CellLocator.ts';
import { compileRow } from './compileRow.ts';
import type { Run } from './Run.ts';
import type { Value } from './fields/Value.ts';
import { fileProblem } from './fileProblem.ts';
import { type CellOrder, readHeader } from './readHeader.ts';
import { truncate } from './truncate.ts';

/** Takes the rows in which nothing is wrong: values and the cells' own texts, both in the order of the fields. */
export type RowSink = (values: readonly Value[], cells: readonly string[]) => void;

/**
 * Reads a table's file from beginning to end and adds all that is wrong with it to the run's problems.
 * @param referredTo fields of this table that others refer to
 * @returns number of rows read, right or wrong
 */
export function validateTable(
	table: Resource,
	file: string,
	referredTo: ReadonlySet<string>,
	run: Run,
	take: RowSink
): number {
	const { fields } = table.schema;
	const reader = compileRow(table, file, referredTo, run);
	const report = (line: number | null, message: string) =>
		run.problems.add({ file, line, column: null, field: null, value: null, message });

	let header: readonly string[] | null = null;
	let order: CellOrder = [];
	let isInOrder = true;
	let rowCount = 0;

	function startWith(cells: readonly string[], line: number, locator: CellLocator): void {
		header = cells;
		order = readHeader(cells, fields, (message, cell, name, suggestion) => {
			const column = cell === null ? null : locator.column(line, cell);
			const hint = suggestion === undefined ? {} : { suggestion };
			run.problems.add({ file, line, column, field: null, value: truncate(name), message, ...hint });
		});
		isInOrder = order.every((cell, field) => cell === field);
	}

	function readRow(row: readonly string[], line: number, locator: CellLocator, width: number): void {
		rowCount += 1;
		const cells = isInOrder ? row : order.map((cell) => row[cell]);
		if (row.length !== width) {
			report(line, wrongWidth(row, width));
			reader.readKeys(cells, line);
			return;
		}
		const place = { line, column: (field: number) => locator.column(line, order[field] ?? 0) };
		const values = reader.read(cells, place);
		if (values !== null) take(values, cells as readonly string[]);
	}

	let bytes = 0;
	function* countBytes(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
		for (const chunk of chunks) {
			bytes += chunk.length;
			yield chunk;
		}
	}

	let isReadable = true;
	try {
		const length = run.watch === undefined ? 0 : statSync(file).size;
		for (const { rows, lines, locator } of readRows(countBytes(readBytes(file)), report)) {
			run.watch?.(table.name, rowCount, bytes / length);
			for (const [index, row] of rows.entries()) {
				const line = lines[index] ?? 0;
				if (header === null) startWith(row, line, locator);
				else readRow(row, line, locator, (header as readonly string[]).length);
			}
		}
		if (header === null) report(null, 'is empty: a table needs its header, even if it has no rows');
	} catch (error) {
		isReadable = false;
		run.problems.add(fileProblem(file, error, header ?? []));
	}
	const hasKeys = [...referredTo].every((name) => header?.includes(name));
	run.keys.finish(table.name, isReadable && header !== null && hasKeys);
	return rowCount;
}

function wrongWidth(row: readonly string[], width: number): string {
	const breaks = row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
	const span = breaks === 0 ? '' : `; a quoted cell makes it ${breaks + 1} lines long`;
	const hint = row.length > width ? '; a text that holds a comma is put in double quotes' : '';
	return `has ${counted(row.length, 'cell')}, but the header has ${width}${span}${hint}`;
}
