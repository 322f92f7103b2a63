import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { ListedFile } from '#src/catalogue/ListedFile.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { datasetFaults } from '#tests/fixtures/datasetFaults.ts';
import { statementsOf } from '#tests/fixtures/statements.ts';
import { allSites } from './support/sites.ts';

type Listed = Omit<ListedFile, 'of'> & { readonly of: string; readonly name: string };
interface Download {
	readonly contentUrl: string;
	readonly sha256: string;
}

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

describe.each(allSites)('the catalogues of the site %s', (_, site) => {
	const { files } = JSON.parse(site.read('data/latest/index.json')) as { readonly files: readonly Listed[] };
	const { resources, version, created } = JSON.parse(site.read('data/latest/datapackage.json')) as Descriptor;
	const byAddress = new Map(files.map((file) => [file.address, file]));
	const charts = [...site.pages.keys()].filter((address) => /^\/charts\/[^/]+$/.test(address));

	/** What a page says of itself to programs. */
	const dataset = (address: string) => {
		const blocks = [...(site.pages.get(address)?.html ?? '').matchAll(block)];
		expect(blocks, address).toHaveLength(1);
		return JSON.parse(blocks[0]?.[1] ?? '') as Readonly<Record<string, unknown>>;
	};

	test('index.json lists every file once, with its size and digest, and its version', () => {
		expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
		for (const file of files) {
			const content = readFileSync(path.join(site.directory, file.path));
			expect.soft(content.length, file.path).toBe(file.bytes);
			expect.soft(createHash('sha256').update(content).digest('hex'), file.path).toBe(file.sha256);
			expect.soft(file.address).toBe(`${siteOrigin()}${site.base}/${file.path}`);
			expect.soft(file.mediaType, file.path).toMatch(/^[a-z]+\/[\w.+-]+(; charset=utf-8)?$/);
			if (file.path.endsWith('.csv')) expect.soft(file.mediaType).toBe('text/csv; charset=utf-8');
			expect.soft(file.version).toBe(version);
			expect.soft(file.modified <= created.slice(0, 10), file.modified).toBe(true);
			expect.soft(file.title).toMatch(/\S: \S/);
		}
	});

	test('it leaves out no table, no format, no chart and no picture', () => {
		const inBuild = [...site.files].filter((file) =>
			/^data\/latest\/(?!index\.json)(?!.*\.(br|gz)$)|^charts\/[^/]+\.(csv|(?<!oembed\.|csl\.)json|png|pdf|svg)$/.test(
				file
			)
		);
		expect(files.map((file) => file.path).toSorted()).toEqual(inBuild.toSorted());
		for (const { name } of resources)
			expect(files.filter((file) => file.of === 'table' && file.name === name).length).toBeGreaterThan(2);
	});

	test('every page of a data set has what dataset search asks for', () => {
		for (const address of ['/data', ...resources.map(({ name }) => `/data/${name}`), ...charts]) {
			const told = dataset(address);
			expect.soft(datasetFaults(told), address).toEqual([]);
			const page = new URL(String(told.url));
			expect.soft(site.resolve(page.pathname), address).toBe(site.pages.get(address));
			for (const { contentUrl, sha256 } of told.distribution as readonly Download[])
				expect.soft(byAddress.get(contentUrl)?.sha256, contentUrl).toBe(sha256);
		}
	});

	test('the data package has its tables and its charts as parts', () => {
		const parts = (dataset('/data').hasPart as readonly { readonly url: string }[]).map(({ url }) => url);
		expect(parts).toHaveLength(resources.length + charts.length);
		for (const url of parts) {
			const { pathname, hash } = new URL(url);
			const page = site.resolve(pathname);
			expect.soft(page, url).toBeTypeOf('object');
			if (hash && typeof page === 'object') expect.soft(page.ids.has(hash.slice(1)), url).toBe(true);
		}
	});

	test('the DCAT catalogue states each data set and each file, and loads nothing to be read', async () => {
		const all = await statementsOf(JSON.parse(site.read('data/catalog.jsonld')) as object);
		const values = (name: string) =>
			all.filter(([, property]) => property === `<http://www.w3.org/ns/dcat#${name}>`);
		expect(values('dataset')).toHaveLength(1 + resources.length + charts.length);
		expect(
			values('downloadURL')
				.map(([, , value]) => value.slice(1, -1))
				.toSorted()
		).toEqual([...byAddress.keys()].toSorted());
		for (const name of ['accessURL', 'mediaType', 'byteSize'])
			expect(values(name), name).toHaveLength(files.length);
		const digests = all.filter(([, property]) => property.endsWith('#checksumValue>'));
		expect(digests).toHaveLength(files.length);
	});
});
