import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type Cells = Record<string, string>;

/** The rows of a table's file as it stands: cells by field, all text. Read without the pipeline, which is what is tested. */
export function readCells(folder: string, table: string): Cells[] {
	const text = readFileSync(join(folder, `${table}.csv`), 'utf8');
	return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** Writes the rows back into the table's file. */
export function writeCells(folder: string, table: string, rows: readonly Cells[]): void {
	writeFileSync(join(folder, `${table}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
}
