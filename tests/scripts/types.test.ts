import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { rowTypes } from '#scripts/emit/rowTypes.ts';
import { schemaTypes } from '#scripts/emit/schemaTypes.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { descriptorJson } from '#tests/fixtures/package.ts';

test('the generated types are current with the descriptor and its schema', { timeout: 60_000 }, () => {
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

test('a schema becomes read-only types, with its descriptions as comments', () => {
	const schema = {
		$defs: {
			Thing: {
				description: 'A thing.',
				type: 'object',
				properties: {
					$schema: { type: 'string' },
					kinds: { type: 'array', items: { enum: ['a', "b'c"] }, description: 'What it is.' },
					pairs: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
					names: { type: 'object', additionalProperties: { $ref: '#/$defs/Name' } }
				},
				required: ['kinds']
			},
			Name: { oneOf: [{ const: 'x' }, { type: 'boolean' }] }
		}
	};

	expect(schemaTypes(schema, '// Head.\n')).toBe(
		[
			'// Head.',
			'',
			'/** A thing. */',
			'export interface Thing {',
			'\treadonly $schema?: string;',
			'\t/** What it is. */',
			"\treadonly kinds: readonly ('a' | 'b\\'c')[];",
			'\treadonly pairs?: readonly (readonly number[])[];',
			'\treadonly names?: Readonly<Record<string, Name>>;',
			'}',
			'',
			"export type Name = 'x' | boolean;",
			''
		].join('\n')
	);
	expect(() => schemaTypes({ $defs: { Null: { type: 'null' } } }, '')).toThrow('no type is known');
});
