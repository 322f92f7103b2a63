import fc from 'fast-check';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { columnsOf } from '#scripts/emit/columns.ts';
import { formatNames } from '#scripts/emit/Format.ts';
import { TablesWriter } from '#scripts/emit/TablesWriter.ts';
import type { Value } from '#scripts/validate/fields/Value.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { descriptorJson, temporaryFolder } from '#tests/fixtures/package.ts';
import {
	fieldsOf,
	type PlainRow,
	rowsOfCsv,
	rowsOfJson,
	rowsOfParquet,
	rowsOfSqlite,
	sheetsOf
} from '#tests/fixtures/readTables.ts';

const field = (name: string, type: string, more = {}) => ({
	name,
	title: name,
	description: 'A field.',
	type,
	...more
});

/** A table with a field of each type, none of them required but the key. */
const table = {
	name: 'everything',
	path: 'everything.csv',
	title: 'Everything',
	description: 'A field of each type.',
	schema: {
		fields: [
			field('id', 'integer', { constraints: { required: true } }),
			field('text', 'string'),
			field('list', 'string', { listDelimiter: ';' }),
			field('number', 'number'),
			field('integer', 'integer'),
			field('flag', 'boolean'),
			field('year', 'year'),
			field('day', 'date'),
			field('known', 'string', { partialDate: true })
		],
		primaryKey: ['id']
	}
} as Resource;
const descriptor = { ...descriptorJson(), resources: [table] } as unknown as Descriptor;

/**
 * Texts that mean something to a program, and any others. A table that is read holds no NUL and no empty text; a byte order
 * mark is left out as hyparquet's reader loses it at the beginning of a text (DuckDB's does not).
 */
const text = fc
	.oneof(
		fc.string({ unit: 'binary', minLength: 1 }),
		fc.string({ unit: 'grapheme', minLength: 1 }),
		fc
			.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'"), fc.string())
			.map((parts) => parts.join('')),
		fc.constantFrom(
			'=1+1',
			'@SUM(A1)',
			'-2+3',
			' ',
			'\n',
			'a\r\nb',
			'"',
			'_x0041_',
			'_x005F_x0041_',
			'\uffff',
			'NA',
			'null',
			'01',
			'1e3',
			'2004',
			'𝒳é漢'
		)
	)
	// eslint-disable-next-line no-control-regex -- a control character is what is looked for.
	.map((any) => any.replace(/[\u0000\ufeff]/g, '·'));
const day = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const values = fc.tuple(
	text,
	fc.uniqueArray(
		text.map((item) => item.replaceAll(';', ',')),
		{ minLength: 1, maxLength: 4 }
	),
	fc.double({ noDefaultInfinity: true, noNaN: true }).map((number) => number + 0),
	fc.maxSafeInteger().map((number) => number + 0),
	fc.boolean(),
	fc.integer({ min: 0, max: 9999 }),
	day,
	fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))
);
const row = values.chain(
	(full) =>
		fc.tuple(...full.map((value) => fc.option(fc.constant(value), { freq: 3 }))) as fc.Arbitrary<Value[]>
);
const tableRows = fc
	.array(row, { maxLength: 20 })
	.map((rows) => rows.map((cells, index): Value[] => [index, ...cells]));

/** The text by which a value stands in a table. */
const cellOf = (value: Value) =>
	value === null ? '' : typeof value === 'object' ? value.join(';') : String(value);

async function write(folder: string, rows: readonly Value[][]): Promise<void> {
	mkdirSync(folder);
	const writer = await TablesWriter.open(folder, descriptor, formatNames);
	const sink = writer.table(table);
	for (const cells of rows) sink.row(cells, cells.map(cellOf));
	sink.close();
	await writer.close();
}

/** What a spreadsheet may be given: nothing that begins as a formula does. */
const harmless = (value: string) =>
	/^[=+@\-\p{Cc}]/u.test(value) && !/^[\u007f-\u009f]/.test(value) ? `'${value}` : value;

test('JSON, CSV, Parquet, SQLite and XLSX hold the same values, in the same bytes each time', async () => {
	const folder = temporaryFolder();
	let run = 0;
	await fc.assert(
		fc.asyncProperty(tableRows, async (rows) => {
			const out = join(folder, `run-${(run += 1)}`);
			await write(out, rows);

			const typed = await rowsOfParquet(out, table);
			const fields = (all: PlainRow) => all.filter((_, index) => columnsOf(table)[index]?.part === undefined);
			expect(rowsOfJson(out, table)).toEqual(rows);
			expect(rowsOfCsv(out, 'everything.csv', fieldsOf(table))).toEqual(rows);
			expect(typed.map(fields)).toEqual(rows);
			expect(rowsOfSqlite(out, 'toy.sqlite', table)).toEqual(typed);
			expect(rowsOfCsv(out, 'everything.analysis.csv', columnsOf(table))).toEqual(typed);

			const [, ...sheet] = (await sheetsOf(out, 'toy.xlsx')).get('everything') ?? [];
			const shown = rows.map((cells) =>
				cells.map((value) =>
					typeof value === 'string' || typeof value === 'object' ? harmless(cellOf(value)) || null : value
				)
			);
			expect(sheet.map((cells) => Array.from({ length: 9 }, (_, index) => cells[index] ?? null))).toEqual(
				shown
			);

			const again = join(folder, `run-${(run += 1)}`);
			await write(again, rows);
			expect(folderDigests(again)).toEqual(folderDigests(out));
		}),
		{ numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 30_000 }
	);
});

test('no text of a file for spreadsheets begins as a formula does, while the others keep it', async () => {
	const out = join(temporaryFolder(), 'out');
	const formulas = ['=HYPERLINK("http://example.org")', '+1', '-1+2', '@A1', '\t=1', '\r=1', '=cmd|x'];
	await write(
		out,
		formulas.map((formula, index) => [index, formula, [formula], ...Array<null>(6).fill(null)])
	);

	const [, ...sheet] = (await sheetsOf(out, 'toy.xlsx')).get('everything') ?? [];
	const csv = Papa.parse<string[]>(readFileSync(join(out, 'everything.spreadsheet.csv'), 'utf8'), {
		newline: '\n'
	});
	for (const [index, formula] of formulas.entries()) {
		expect(sheet[index]?.slice(0, 3)).toEqual([index, `'${formula}`, `'${formula}`]);
		expect(csv.data[index + 1]?.slice(0, 3)).toEqual([String(index), `'${formula}`, `'${formula}`]);
	}
	for (const rows of [await rowsOfParquet(out, table), rowsOfSqlite(out, 'toy.sqlite', table)])
		expect(rows.map((cells) => cells.slice(0, 3))).toEqual(
			formulas.map((formula, index) => [index, formula, [formula]])
		);
});
