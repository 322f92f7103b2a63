import { join } from 'node:path';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { ParquetFile } from '#scripts/emit/parquet/ParquetFile.ts';
import type { Value } from '#scripts/validate/fields/Value.ts';
import { descriptorJson, temporaryFolder } from '#tests/fixtures/package.ts';
import { unpackParquet } from '#tests/fixtures/unpackParquet.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
	...{ name, title: name, description: name, type: 'string' },
	...more
});
const required = { constraints: { required: true } };
const fields = [
	field('id', required),
	field('text'),
	field('list', { listDelimiter: ';' }),
	field('needed_list', { listDelimiter: ';', ...required }),
	field('number', { type: 'number' }),
	field('whole', { type: 'integer' }),
	field('year', { type: 'year' }),
	field('truth', { type: 'boolean' }),
	field('day', { type: 'date' }),
	field('since', { partialDate: true })
];
const table: Resource = {
	...{ name: 'rows', path: 'rows.csv', title: 'Rows', description: 'Rows.' },
	schema: { fields, primaryKey: ['id'] }
};

/** Writes rows as a file, and opens it. */
async function written(rows: readonly (readonly Value[])[], rowGroup?: number) {
	const folder = temporaryFolder();
	const descriptor = descriptorJson() as unknown as Descriptor;
	const parquet = new ParquetFile(folder, 'rows.parquet', table, descriptor, rowGroup);
	for (const row of rows) parquet.row(row);
	parquet.close();
	return asyncBufferFromFile(join(folder, 'rows.parquet'));
}

/** The rows as hyparquet, which had no part in the columns, reads them: null where there is nothing, days as text. */
async function readBack(rows: readonly (readonly Value[])[]): Promise<unknown[][]> {
	const file = await written(rows);
	const read = await parquetReadObjects({ file, compressors: unpackParquet });
	return read.map((row) =>
		fields.map(({ name }) => {
			const value: unknown = row[name] ?? null;
			if (value instanceof Date) return value.toISOString().slice(0, 10);
			return typeof value === 'bigint' ? Number(value) : value;
		})
	);
}

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const text = fc.string({ unit: 'grapheme' });
const list = fc.array(text, { minLength: 1, maxLength: 4 });
const day = fc.constantFrom('1969-12-31', '1970-01-01', '2004-02-29', '2026-11-28');
const anyRow = fc.tuple(
	...[text, maybe(text), maybe(list), list, maybe(fc.double({ noNaN: true }).map((x) => x + 0))],
	...[
		maybe(fc.maxSafeInteger().map((x) => x + 0)),
		maybe(fc.integer({ min: 1000, max: 9999 })),
		maybe(fc.boolean())
	],
	...[maybe(day), maybe(fc.constantFrom('2004', '2004-11', '2004-11-03'))]
) as unknown as fc.Arbitrary<Value[]>;

test('any rows are read back as they were, in their order', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyRow, { maxLength: 40 }), async (rows) => {
			expect(await readBack(rows)).toEqual(rows);
		}),
		{ numRuns: 60 }
	);
});

/** A row of which the texts are no other row's. */
const oneOfMany = (number: number): Value[] => [
	...[`row-${number}`, number % 3 === 0 ? null : `text ${number} ${'中é'.repeat(10 * (number % 100))}`],
	...[number % 5 === 0 ? null : [`item ${number}`, `item ${number + 1}`], ['A', `b-${number}`]],
	...[number % 2 ? number / 4 : null, number, 1900 + (number % 100), number % 7 === 0],
	...['2004-02-29', ['2004', '2004-11', '2004-11-03'][number % 3] ?? null]
];

test('texts that hardly repeat, over several pages and row groups, are read back too', async () => {
	const rows = Array.from({ length: 4100 }, (_, number) => oneOfMany(number));
	const file = await written(rows, 4000);
	const { row_groups: groups } = await parquetMetadataAsync(file);
	const chunkOf = (name: string) =>
		groups[0]?.columns.find(({ meta_data: told }) => told?.path_in_schema[0] === name)?.meta_data;

	expect(groups.map(({ num_rows: count }) => Number(count))).toEqual([4000, 100]);
	expect(chunkOf('id')?.encodings).toEqual(['PLAIN']);
	expect(chunkOf('text')?.encoding_stats?.[0]?.count).toBeGreaterThan(2);
	expect(chunkOf('since')?.encodings).toEqual(['PLAIN', 'RLE_DICTIONARY']);
	const read = await parquetReadObjects({
		file,
		compressors: unpackParquet,
		rowStart: 3990,
		rowEnd: 4010
	});
	expect(read.map(({ id, text: told, needed_list: items }) => [id, told ?? null, items])).toEqual(
		rows.slice(3990, 4010).map(([id, told, , items]) => [id, told, items])
	);
	const all = await parquetReadObjects({ file, compressors: unpackParquet, columns: ['text', 'list'] });
	const wrong = all.findIndex(
		({ text: told, list: items }, at) =>
			(told ?? null) !== rows[at]?.[1] || String(items ?? null) !== String(rows[at]?.[2] ?? null)
	);
	expect(wrong).toBe(-1);
});

test('a reader is told what is least and greatest, by bytes, and how much is null', async () => {
	const rows = ['b', null, 'ä', 'a', '😀', '\uffee'].map((told, number): Value[] => [
		...[`row-${number}`, told, null, ['x'], number - 2, null, null, number > 0, '2004-02-29', null]
	]);
	const { row_groups: groups } = await parquetMetadataAsync(await written(rows));
	const told = (name: string) =>
		groups[0]?.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema[0] === name)?.meta_data
			?.statistics;

	expect(told('text')).toMatchObject({ min_value: 'a', max_value: '😀', null_count: 1n });
	expect(told('number')).toMatchObject({ min_value: -2, max_value: 3, null_count: 0n });
	expect(told('truth')).toMatchObject({ min_value: false, max_value: true });
	expect(told('since')).toMatchObject({ null_count: 6n });
	expect(told('since')?.min_value).toBeUndefined();
});
