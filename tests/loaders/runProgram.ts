import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Resource } from '#atlas/descriptor.ts';
import type { Place } from '#src/snippets/snippet.ts';
import { columnType } from './columnTypes.ts';
import { compareTable, type PublishedRow, type ReadTable } from './compareTable.ts';
import type { Program } from './programs.ts';
import { readingsOf, scriptOf, type Reading } from './scriptOf.ts';

/** A table as it is published. */
export interface Published {
	readonly resource: Resource;
	readonly rows: readonly PublishedRow[];
	/** The rows of its file for analysis; undefined where it has none. */
	readonly analysis?: ReadTable;
}

export function readCsv(file: string): ReadTable {
	const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
	const [columns = [], ...rows] = data;
	return { columns, rows };
}

/** The types of the columns, held against those of the descriptor. */
function faultsOfTypes({ language }: Program, { name, schema }: Resource, file: string): readonly string[] {
	if (!existsSync(file)) return [];
	const types = readFileSync(file, 'utf8').trim().split('\n');
	return schema.fields.flatMap((field, index) => {
		const expected = columnType(language, field);
		return types[index] === expected ? [] : [`${name}.${field.name} is ${types[index]}, not ${expected}`];
	});
}

/** The columns beside partial dates, held against the file for analysis. */
function faultsOfDates({ name }: Resource, read: ReadTable, analysis: ReadTable): readonly string[] {
	return analysis.columns.flatMap((column, at) => {
		if (!/_(earliest|latest|precision)$/.test(column)) return [];
		const own = read.columns.indexOf(column);
		const isRight = own >= 0 && analysis.rows.every((row, index) => row[at] === read.rows[index]?.[own]);
		return isRight ? [] : [`${name}: ${column} is not what the file for analysis says`];
	});
}

function faultsOf(
	program: Program,
	reading: Reading,
	{ resource, rows, analysis }: Published,
	file: string
): readonly string[] {
	const read = readCsv(file);
	const isFull = reading === 'by the loader in full';
	return [
		...compareTable(read, rows, { resource, withLabels: isFull }),
		...(isFull && analysis ? faultsOfDates(resource, read, analysis) : []),
		...(isFull ? [] : faultsOfTypes(program, resource, `${file}.types`))
	].map((fault) => `${reading}: ${fault}`);
}

/**
 * Runs the snippets as they stand on the page, all in one go, and holds what was read against what is published, cell by cell;
 * then the same of the loader with its options, where there is one.
 * @returns what differs
 * @throws with what the program printed where it fails
 */
export async function runProgram(
	program: Program,
	place: Place,
	tables: readonly Published[]
): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), `${program.language}-`));
	try {
		for (const reading of readingsOf(program)) mkdirSync(join(folder, reading));
		const script = join(folder, `script${program.ending}`);
		const names = tables.map(({ resource: { name } }) => name);
		const hasAnalysis = tables.some(({ analysis }) => analysis !== undefined);
		writeFileSync(script, scriptOf(program, { place, names, folder, hasAnalysis }));
		await promisify(execFile)(program.command, [...program.args, script], { cwd: folder });
		return readingsOf(program).flatMap((reading) =>
			tables.flatMap((table) => faultsOf(program, reading, table, join(folder, reading, table.resource.name)))
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
