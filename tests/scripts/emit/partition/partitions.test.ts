import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { buildData } from '#scripts/emit/buildData.ts';
import { whyNotPartition } from '#scripts/emit/partition/Partition.ts';
import { MOST_PARTITIONS } from '#scripts/emit/partition/writePartitions.ts';
import { descriptorJson, tableTexts, writePackage } from '#tests/fixtures/package.ts';
import { unpackParquet } from '#tests/fixtures/unpackParquet.ts';

const descriptor = descriptorJson() as unknown as Descriptor;
const build = (folders: { data: string; out: string }, table: string, field: string) =>
	buildData({ ...folders, tablesOnly: true, formats: ['csv'], partition: { table, field } });

test('a table lies in parts by a field, each without it; null is a part of its own', async () => {
	const folders = writePackage();
	expect(await build(folders, 'agreements', 'type')).toMatchObject({ ok: true });

	const folder = join(folders.out, 'latest', 'agreements');
	expect(readdirSync(folder).sort()).toEqual([
		'type=__HIVE_DEFAULT_PARTITION__',
		'type=asset_sharing',
		'type=extradition'
	]);
	const file = await asyncBufferFromFile(join(folder, 'type=extradition', 'part-0.parquet'));
	const rows = await parquetReadObjects({ file, compressors: unpackParquet });
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({ agreement_id: 'a-1', partner_iso3: 'BBB', countries: ['AAA', 'BBB'] });
	expect(rows[0]).not.toHaveProperty('type');
	const index = JSON.parse(readFileSync(join(folders.out, 'index.json'), 'utf8')) as {
		files: { path: string }[];
	};
	expect(index.files.map(({ path }) => path)).toContain(
		'latest/agreements/type=asset_sharing/part-0.parquet'
	);
});

test('a field of more values than files may be open is refused, and nothing is published', async () => {
	const folders = writePackage();
	const rows = Array.from({ length: MOST_PARTITIONS + 1 }, (_, number) => `S-x${number},A page,\n`);
	writeFileSync(join(folders.data, 'sources.csv'), tableTexts['sources.csv'] + rows.join(''));

	expect(await build(folders, 'sources', 'source_id')).toMatchObject({
		ok: false,
		problems: [
			{
				message:
					'source_id of sources has more than 500 values: partition by a field of fewer, such as a code or a year'
			}
		]
	});
});

test.each([
	['agreements', 'type', null],
	['agreement', 'type', '"agreement" is no table; did you mean "agreements"?'],
	['agreements', 'typ', '"typ" is no field of agreements; did you mean "type"?'],
	['agreements', 'zzzzzzzz', '"zzzzzzzz" is no field of agreements'],
	['agreements', 'countries', '--partition-by: countries holds lists, and a row lies in one partition']
])('of %s by %s', (table, field, why) => {
	expect(whyNotPartition(descriptor, { table, field })).toBe(why);
});
