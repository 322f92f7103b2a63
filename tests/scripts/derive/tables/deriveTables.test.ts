import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { buildData } from '#scripts/emit/buildData.ts';
import { temporaryFolder, writePackage } from '#tests/fixtures/package.ts';

test('a table that is made from others is published and described as they are', async () => {
	const { data, out } = writePackage();
	await buildData({ data, out, tablesOnly: false, derivations: temporaryFolder() });

	const read = (name: string) => readFileSync(join(out, 'latest', name), 'utf8');
	const lines = read('row_sources.csv').split('\n');
	expect(lines.slice(0, 2)).toEqual(['table,row_id,source_id', 'agreements,a-1,S-1']);
	expect(lines).toContain('agreements,a-2,S-2');
	expect(lines.at(-2)).toMatch(/^countries,CCC,S-/);

	const { resources } = JSON.parse(read('datapackage.json')) as Descriptor;
	const { bytes, derivedFrom } = resources.find(({ name }) => name === 'row_sources') ?? {};
	expect(derivedFrom).toEqual(['agreements', 'estimates', 'countries', 'sources']);
	expect(bytes).toBe(Buffer.byteLength(read('row_sources.csv')));
});

test('with the tables alone, none is made', async () => {
	const { data, out } = writePackage();
	await buildData({ data, out, tablesOnly: true });

	expect(existsSync(join(out, 'latest/sources.csv'))).toBe(true);
	expect(existsSync(join(out, 'latest/row_sources.csv'))).toBe(false);
});
