import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { rowTypes } from '#scripts/emit/rowTypes.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { descriptorJson } from '#tests/fixtures/package.ts';

test('atlas/rows.ts is current with the descriptor', () => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/types.ts', '--check'], {
		encoding: 'utf8'
	});

	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('codes become unions, lists read-only arrays, and what may be unknown may be null', () => {
	const text = rowTypes(descriptorJson() as unknown as Descriptor);

	expect(text).toContain('export interface AgreementsRow {');
	expect(text).toContain('\treadonly agreement_id: string;\n');
	expect(text).toContain("\treadonly type: 'extradition' | 'asset_sharing' | null;\n");
	expect(text).toContain('\treadonly persons: number | null;\n');
	expect(text).toContain('\treadonly countries: readonly string[] | null;\n');
	expect(text).toContain('\treadonly source_ids: readonly string[];\n');
	expect(text).toContain('\treadonly agreements: readonly AgreementsRow[];\n');
});
