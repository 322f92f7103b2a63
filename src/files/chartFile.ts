import type { Descriptor } from '#atlas/descriptor.ts';
import { csvLine } from '#atlas/files/csvLine.ts';
import { byteOrderMark, spreadsheetLine } from '#atlas/files/spreadsheetLine.ts';
import type { Chart } from '#src/chart/chart.ts';
import type { Options } from '#src/state/options.ts';
import { fileRecords, type FileRecords } from './fileRecords.ts';

/** The ways to write the rows of a chart. `spreadsheet.csv` is for Excel: no text in it can become a formula. */
export const fileKinds = ['csv', 'spreadsheet.csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file to serve or to save. */
export interface TextFile {
	readonly name: string;
	/** Its media type. */
	readonly type: string;
	readonly text: string;
}

/** What a file says of the atlas that it comes from. */
export interface Origin {
	readonly version: string;
	readonly licenses: Descriptor['licenses'];
	/** The address of the chart's page, and of what is told of its fields and sources. */
	readonly page: string;
	readonly metadata: string;
}

/** What of a chart goes into a file. */
export interface FileChoice {
	/** What a reader has set. */
	readonly options: Options;
	/** `drawn`: those rows that the picture shows with these options. `all`: every row of its table. */
	readonly rows: 'drawn' | 'all';
	/** False where no person is to be named: then rows have no ids either, as ids are made of names. */
	readonly names?: boolean;
}

/** A cell of CSV: nothing where nothing is known; a list by `;`, as in the tables of the data package. */
function cellText(value: FileRecords['rows'][number][number]): string {
	return value === null ? '' : typeof value === 'object' ? value.join(';') : String(value);
}

function csvText({ fields, rows }: FileRecords): string {
	return [fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))].map(csvLine).join('');
}

function spreadsheetText({ fields, rows }: FileRecords): string {
	const isNumeric = fields.map(({ type }) => type === 'integer' || type === 'number');
	const head = csvLine(fields.map(({ name }) => name));
	return byteOrderMark + head + rows.map((row) => spreadsheetLine(row.map(cellText), isNumeric)).join('');
}

/** JSON with what a reader must know of the rows before them; a row a line, null where nothing is known. */
function jsonText(records: FileRecords, told: Readonly<Record<string, unknown>>): string {
	const { fields, rows } = records;
	const head = JSON.stringify({ ...told, fields }, null, '\t').slice(0, -2);
	const lines = rows.map((row) =>
		JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, row[index] ?? null])))
	);
	return `${head},\n\t"rows": [\n${lines.join(',\n')}\n]}\n`;
}

/** The name of a file says what a reader has changed: `treaty-map-time-2012.csv`. */
function fileName(id: string, changed: readonly (readonly [string, string])[], kind: FileKind): string {
	const words = [id, ...changed.flat()].map((word) => word.replaceAll(/[^\w.-]+/g, '-'));
	return `${words.filter((word) => word !== '').join('-')}.${kind}`;
}

/**
 * The rows behind a chart as a file. It says of which view they are: in CSV by a column `view`, which stays valid CSV, is
 * there whatever becomes of the file's name, and tells rows of two views apart when they are put together; in JSON by
 * `view`, too. Pure. @throws what the chart's view throws
 */
export function chartFile(
	chart: Pick<Chart, 'id' | 'name' | 'options' | 'view' | 'texts' | 'table'>,
	data: unknown,
	choice: FileChoice,
	kind: FileKind,
	origin: Origin
): TextFile {
	const { options, rows, names = true } = choice;
	const schemas = chart.options(data);
	const known = Object.entries(options).filter(([name]) => name in schemas);
	const set = [...known, ...(names ? [] : [['names', 'off'] as const])];
	const changed = set.filter(([name, value]) => value !== String(schemas[name]?.initial));
	const name = fileName(chart.id, rows === 'drawn' ? changed : [], kind);
	const view = chart.view(data, options);
	const records = fileRecords(chart.table(view).file(), {
		rows,
		hasIds: names,
		view: new URLSearchParams(set.map((pair) => [...pair])).toString()
	});
	if (kind === 'csv') return { name, type: 'text/csv; charset=utf-8', text: csvText(records) };
	if (kind === 'spreadsheet.csv')
		return { name, type: 'text/csv; charset=utf-8', text: spreadsheetText(records) };
	const { title, subtitle } = chart.texts(view);
	const told = {
		chart: chart.id,
		title,
		subtitle,
		view: Object.fromEntries(set),
		rows_are:
			rows === 'drawn' ? 'those that the picture draws in this view' : 'all of the table behind the chart',
		data_date: view.dataDate,
		...origin
	};
	return { name, type: 'application/json', text: jsonText(records, told) };
}
