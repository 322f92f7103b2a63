import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatBytes } from '#atlas/words/formatBytes.ts';
import { questions } from '#src/sql/questions/index.ts';
import { firstView } from './support/firstView.ts';
import { allSites } from './support/sites.ts';

const address = '/data/sql';

describe.each(allSites)('the page of SQL, on the site %s', (_, site) => {
	const { html, tags } = site.pages.get(address) ?? { html: '', tags: [] };
	const bytesOf = (file: string) => readFileSync(path.join(site.directory, file));
	const [wasm = ''] = site.named('.wasm');
	const [sqlite = ''] = site.named('.sqlite').filter((file) => file.startsWith('data/latest/'));
	const worker = site.named('.js').filter((file) => file.includes('/workers/'));

	test('loads neither program nor tables until a query is run', () => {
		const view = firstView(site, address);
		const engine = view.files.filter(({ file }) => /\.wasm$|\.sqlite$|\/workers\//.test(file));
		expect(engine).toEqual([]);
		expect(view.bytes / 1024).toBeLessThanOrEqual(100);
		expect(view.requests).toBeLessThanOrEqual(10);
	});

	test('says before what a query loads', () => {
		expect(worker).toHaveLength(1);
		const packed = (files: readonly string[]) =>
			formatBytes(files.reduce((sum, file) => sum + gzipSync(bytesOf(file), { level: 9 }).length, 0));
		const [, program, tables] = /loads (.+?) of program and (.+?) of tables, compressed/.exec(html) ?? [];
		expect([program, tables]).toEqual([packed([wasm, ...worker]), packed([sqlite])]);
	});

	test('lists every table of the file', () => {
		const database = new DatabaseSync(path.join(site.directory, sqlite), { readOnly: true });
		const names = database
			.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
			.all();
		database.close();
		expect(names.length).toBeGreaterThan(15);
		const listed = Array.from(html.matchAll(/<summary[^>]*><code[^>]*>([^<]+)<\/code>/g), ([, name]) => name);
		expect(listed.toSorted()).toEqual(names.map(({ name }) => name).toSorted());
	});

	test('has its ten questions, each with a link that holds its SQL', () => {
		const links = tags.flatMap(({ attributes }) =>
			'data-sql' in attributes ? (attributes.href ?? '').split('?q=').slice(1) : []
		);
		const asked = links.filter((link) => !decodeURIComponent(link).endsWith('LIMIT+20'));
		expect(asked.length).toBeGreaterThanOrEqual(10);
		expect(new Set(asked).size).toBe(questions.length);
	});
});
