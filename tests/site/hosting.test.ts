import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '#scripts/hosting/mediaTypes.ts';
import { isPackable } from '#scripts/pack/isPackable.ts';
import { sites } from './support/sites.ts';

const isPacked = (file: string) => /\.(gz|br)$/.test(file);

describe.each(sites)('the site %s', (_, site) => {
	const bytesOf = (file: string) => readFileSync(join(site.directory, file));
	const files = [...site.files].filter((file) => !isPacked(file) && file !== '_headers');

	test('has no file of a kind that its servers do not know', () => {
		expect(files.filter((file) => mediaTypeOf(file) === 'application/octet-stream')).toEqual([]);
	});

	test('has packed copies of its pages and tables, and of nothing that is packed already', () => {
		const isLarge = (file: string) => isPackable(file, statSync(join(site.directory, file)).size);
		const texts = files.filter((file) => /\.(html|csv)$/.test(file) && isLarge(file));
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((file) => !site.files.has(`${file}.gz`))).toEqual([]);
		// Below `data/` one kind is enough: who asks there asks for tables.
		const pages = texts.filter((file) => file.endsWith('.html') && !file.startsWith('data/v'));
		expect(pages.filter((file) => !site.files.has(`${file}.br`))).toEqual([]);
		const copied = [...site.files].filter(isPacked).map((file) => file.replace(/\.(gz|br)$/, ''));
		expect(copied.filter((file) => /\.(png|pdf|woff2|zip|xlsx|parquet)$/.test(file))).toEqual([]);
	});

	test('has in a packed copy what its file has', () => {
		expect(gunzipSync(bytesOf('data/latest/treaties.csv.gz'))).toEqual(bytesOf('data/latest/treaties.csv'));
		expect(brotliDecompressSync(bytesOf('index.html.br'))).toEqual(bytesOf('index.html'));
	});

	test('tells hosts of each of its pages who may frame it', () => {
		const rules = bytesOf('_headers').toString();
		for (const page of ['', 'map', 'data', 'cases', 'charts'])
			expect(rules).toContain(`\n${site.base}/${page}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
		expect(files.some((file) => file.startsWith('_app/immutable/workers/'))).toBe(true);
		expect(rules).toContain(
			`\n${site.base}/_app/immutable/workers/*\n  Content-Security-Policy: default-src 'none'`
		);
		expect(rules).not.toMatch(/\/embed\/?\S*\n {2}Content-Security-Policy/);
	});
});
