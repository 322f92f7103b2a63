import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { type AnyRow, faultsOfRows } from '#tests/fixtures/faultsOfRows.ts';

const folder = 'public/data/latest';
const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as Descriptor;
const rowsOf = (table: string) =>
	JSON.parse(readFileSync(`${folder}/${table}.json`, 'utf8')) as readonly AnyRow[];
const derived = resources.filter(({ derivedFrom }) => derivedFrom !== undefined);

test('there are derived tables', () => expect(derived.length).toBeGreaterThan(5));

describe.each(derived.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
	test('has rows, and they are as the published descriptor says', () => {
		const rows = rowsOf(name);
		expect(rows.length).toBeGreaterThan(0);
		expect(faultsOfRows(resource, rows, rowsOf).slice(0, 10)).toEqual([]);
	});

	test('is small enough to be opened anywhere', () => {
		const { bytes = Infinity } = resource;
		expect(bytes).toBeLessThan(3e6);
	});
});
