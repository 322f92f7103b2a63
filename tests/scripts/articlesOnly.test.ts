import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesOnly, reachable } from '#scripts/articlesOnly.ts';

const manifest = {
	'start.ts': { file: '_app/start.js', imports: ['_shared.js'], dynamicImports: ['chart.ts'] },
	'chart.ts': { file: '_app/chart.js', imports: ['_shared.js'] },
	'_shared.js': { file: '_app/shared.js' },
	'router.js': { file: '_app/router.js', imports: ['_shared.js'] }
};

let folder: string;
const write = (file: string, text = '') => {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-articles-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what an entry imports, at once or on demand, may be asked for', () => {
	expect([...reachable(manifest, ['start.ts'])]).toEqual([
		'_app/start.js',
		'_app/shared.js',
		'_app/chart.js'
	]);
	expect(() => reachable(manifest, ['gone.ts'])).toThrow('no chunk for gone.ts');
});

test('what only a router would ask for leaves the site, and a worker that no script names, and so do the folders that it alone filled', async () => {
	write('client/.vite/manifest.json', JSON.stringify(manifest));
	const kept = [
		'index.html',
		'data/cases.json',
		'_app/start.js',
		'_app/shared.js',
		'_app/chart.js',
		'_app/a.css',
		'_app/immutable/workers/sql-1.js'
	];
	const left = [
		'_app/immutable/workers/nobody-1.js',
		'__data.json',
		'about/__data.json',
		'_app/router.js',
		'_app/version.json'
	];
	const adapter = {
		name: 'static',
		adapt: () =>
			[...kept, ...left].forEach((file) =>
				write(`site/${file}`, file === '_app/chart.js' ? 'new Worker("../workers/sql-1.js")' : '')
			)
	};
	const own = articlesOnly(adapter, {
		site: join(folder, 'site'),
		client: join(folder, 'client'),
		entries: ['start.ts']
	});
	await own.adapt(undefined);
	expect(own.name).toBe('static');
	const stands = (file: string) => existsSync(join(folder, 'site', file));
	expect([...kept, ...left].filter(stands)).toEqual(kept);
	expect(stands('about')).toBe(false);
});
