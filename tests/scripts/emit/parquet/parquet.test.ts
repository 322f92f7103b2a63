import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { buildData } from '#scripts/emit/buildData.ts';
import { descriptorJson, writePackage } from '#tests/fixtures/package.ts';
import { unpackParquet } from '#tests/fixtures/unpackParquet.ts';

async function builtFile(name: string) {
	const folders = writePackage();
	const result = await buildData({ ...folders, tablesOnly: true, formats: ['parquet'] });
	expect(result.ok).toBe(true);
	return asyncBufferFromFile(join(folders.out, 'latest', `${name}.parquet`));
}

/** The day as hyparquet gives it. */
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a Parquet file', () => {
	test('has the types of the descriptor, whatever values there are', async () => {
		const { schema } = await parquetMetadataAsync(await builtFile('agreements'));
		const told = schema.map(({ name, type, logical_type, repetition_type }) =>
			[name, type, logical_type?.type, repetition_type].filter((word) => word !== undefined).join(' ')
		);

		expect(told).toEqual([
			'schema',
			'agreement_id BYTE_ARRAY STRING REQUIRED',
			'partner_iso3 BYTE_ARRAY STRING REQUIRED',
			'type BYTE_ARRAY STRING OPTIONAL',
			'signed BYTE_ARRAY STRING OPTIONAL',
			'signed_earliest INT32 DATE OPTIONAL',
			'signed_latest INT32 DATE OPTIONAL',
			'signed_precision BYTE_ARRAY STRING OPTIONAL',
			'entered_into_force BYTE_ARRAY STRING OPTIONAL',
			'entered_into_force_earliest INT32 DATE OPTIONAL',
			'entered_into_force_latest INT32 DATE OPTIONAL',
			'entered_into_force_precision BYTE_ARRAY STRING OPTIONAL',
			'status BYTE_ARRAY STRING REQUIRED',
			'persons INT64 OPTIONAL',
			'amount DOUBLE OPTIONAL',
			'currency BYTE_ARRAY STRING OPTIONAL',
			'countries LIST OPTIONAL',
			'list REPEATED',
			'element BYTE_ARRAY STRING REQUIRED',
			'note BYTE_ARRAY STRING OPTIONAL',
			'source_ids LIST REQUIRED',
			'list REPEATED',
			'element BYTE_ARRAY STRING REQUIRED',
			'confidence BYTE_ARRAY STRING REQUIRED'
		]);
	});

	test('holds the values of the rows, in their order', async () => {
		const rows = await parquetReadObjects({
			file: await builtFile('agreements'),
			compressors: unpackParquet
		});

		expect(rows).toHaveLength(3);
		expect(rows[0]).toMatchObject({
			agreement_id: 'a-1',
			signed: '2001-02-03',
			signed_earliest: day('2001-02-03'),
			entered_into_force: '2002',
			entered_into_force_earliest: day('2002-01-01'),
			entered_into_force_latest: day('2002-12-31'),
			entered_into_force_precision: 'year',
			persons: 7n,
			amount: null,
			countries: ['AAA', 'BBB'],
			source_ids: ['S-1', 'S-2']
		});
		expect(rows[1]).toMatchObject({
			persons: 0n,
			amount: 1500.5,
			entered_into_force_latest: null,
			countries: undefined,
			note: 'Two lines,\nand "quotes"'
		});
	});

	test('says what it holds and of which package it is', async () => {
		const { key_value_metadata: told = [] } = await parquetMetadataAsync(await builtFile('countries'));
		const said = Object.fromEntries(told.map(({ key, value = '' }) => [key, JSON.parse(value)]));

		expect(said['datapackage.resource']).toEqual(descriptorJson().resources[2]);
		expect(said['datapackage.package']).toMatchObject({ name: 'toy', version: '0.0.1' });
	});
});
