import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildData } from '#scripts/emit/buildData.ts';
import { unzip } from '#scripts/package/zip.ts';
import { profileFaults } from '#tests/fixtures/profileFaults.ts';
import { descriptorJson, tableTexts, writePackage } from '#tests/fixtures/package.ts';

/** Derivations that there are none of: the tables of these tests are not those that charts are made of. */
const derivations = 'tests/fixtures/profile';

/** The zip of a small synthetic package, as bytes and as its files. */
async function packed(descriptor: object = descriptorJson()) {
	const folders = writePackage(descriptor);
	expect(await buildData({ ...folders, tablesOnly: false, derivations })).toMatchObject({ ok: true });
	const latest = join(folders.out, 'latest');
	const names = readdirSync(latest).filter((name) => name.endsWith('.zip'));
	expect(names).toEqual(['toy-0.0.1.zip']);
	const bytes = readFileSync(join(latest, 'toy-0.0.1.zip'));
	const files = unzip(bytes);
	return { bytes, files, text: (name: string) => Buffer.from(files.get(name) ?? []).toString() };
}

interface Packed {
	readonly resources: readonly {
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
	}[];
}

const sha256 = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');

test('the zip is a Data Package by the official profile, and each path, size and digest in it is right', async () => {
	const written = descriptorJson();
	for (const { schema } of written.resources)
		// The profile wants at least one key where it finds a list of them.
		if (schema.foreignKeys.length === 0) Object.assign(schema, { foreignKeys: undefined });
	const { files, text } = await packed(written);

	const descriptor = JSON.parse(text('datapackage.json')) as Packed;
	expect(profileFaults(descriptor)).toEqual([]);
	const tables = descriptor.resources.map(({ path }) => path);
	expect(tables).toEqual([
		'agreements.csv',
		'estimates.csv',
		'countries.csv',
		'sources.csv',
		'row_sources.csv'
	]);
	for (const { path, bytes, hash } of descriptor.resources) {
		expect(files.get(path)).toHaveLength(bytes);
		expect(hash).toBe(`sha256:${sha256(files.get(path))}`);
	}
	expect(text('agreements.csv')).toBe(tableTexts['agreements.csv']);
});

test('checksums.sha256 has a line for each other file, as sha256sum writes them', async () => {
	const { files, text } = await packed();

	const others = [...files.keys()].filter((name) => name !== 'checksums.sha256').toSorted();
	expect(others.slice(0, 3)).toEqual(['CITATION.cff', 'LICENSE', 'README.md']);
	expect(text('checksums.sha256')).toBe(
		others.map((name) => `${sha256(files.get(name))}  ${name}\n`).join('')
	);
});

test('the same tables give the same bytes, in any time zone', async () => {
	const zone = process.env.TZ;
	const first = await packed();
	process.env.TZ = 'Pacific/Kiritimati';
	try {
		expect((await packed()).bytes.equals(first.bytes)).toBe(true);
	} finally {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	}
});

test('CITATION.cff has what version 1.2.0 of the format requires, and the version and day of the tables', async () => {
	const descriptor = { ...descriptorJson(), title: 'Toys: "all" of them' };
	const lines = (await packed(descriptor)).text('CITATION.cff').split('\n');

	expect(lines).toContain('cff-version: 1.2.0');
	expect(lines.some((line) => line.startsWith('message: '))).toBe(true);
	expect(lines).toContain(String.raw`title: "Toys: \"all\" of them"`);
	expect(lines[lines.indexOf('authors:') + 1]).toBe('  - name: "Nobody"');
	expect(lines).toContain('type: dataset');
	expect(lines).toContain('version: "0.0.1"');
	expect(lines).toContain('date-released: 2026-11-23');
	expect(lines).toContain('license: CC-BY-4.0');
});

test('the codebook names each field of each table with its type, keys and codes, in both forms', async () => {
	const descriptor = descriptorJson();
	const [, type] = descriptor.resources[0]!.schema.fields.slice(1);
	Object.assign(type!, {
		description: 'The kind, not the `status`.',
		unit: 'a <unit>',
		categories: [
			{ value: 'asset_sharing', label: 'Sharing | of assets' },
			{ value: 'extradition', label: 'E' }
		]
	});
	const { text } = await packed(descriptor);

	const markdown = text('codebook.md');
	const html = text('codebook.html');
	for (const { name, schema } of descriptor.resources) {
		expect(markdown).toContain(`## ${name}\n`);
		for (const field of schema.fields) {
			expect(markdown).toContain(`### \`${field.name}\`\n`);
			expect(html).toContain(`<h3 id="${name}.${field.name}">`);
		}
	}
	expect(markdown).toContain(
		'**type.** The kind, not the `status`.\n\n_code · unit: a \\<unit\\> · empty where not known_'
	);
	expect(markdown).toContain('| `asset_sharing` | Sharing \\| of assets |');
	expect(html).toContain(
		'<p>The kind, not the <code>status</code>.</p>\n<p class="facts">code · unit: a &lt;unit&gt; · '
	);
	expect(html).toContain('<tr><td><code>asset_sharing</code></td><td>Sharing | of assets</td></tr>');
	expect(markdown).toContain('- Each item of source\\_ids refers to source\\_id of sources.');
	expect(html).not.toMatch(/<script|https?:\/\/(?!example)[^"<]*\.(css|js)|src=/);
});
