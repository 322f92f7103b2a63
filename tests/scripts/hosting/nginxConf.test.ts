import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { example } from '#scripts/hosting/example.ts';
import { nginxConf } from '#scripts/hosting/nginxConf.ts';
import { serveFiles, type TestSite } from '../serve/site.ts';

test('the example is what `npm run hosting` writes', () => {
	expect(readFileSync(example.file, 'utf8')).toBe(nginxConf(example));
});

test('HTTPS for good is advised, and forced on nobody', () => {
	expect(nginxConf(example).match(/^.*Strict-Transport-Security.*$/gm)).toEqual([
		'\t# add_header Strict-Transport-Security "max-age=63072000" always;'
	]);
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const table = 'id,name\n'.repeat(500);

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

// Where nginx is not installed these are told as skipped.
describe.skipIf(!hasNginx)('nginx with the example', () => {
	let site: TestSite;
	let nginx: ChildProcess;
	let address: string;

	beforeAll(async () => {
		site = await serveFiles({
			'index.html': 'First',
			'map.html': 'Map',
			'embed/a.html': 'Embed',
			'_app/immutable/a.js': '1',
			'_app/immutable/workers/a.js': '1',
			'charts/a.bib': '@misc{a}',
			'data/latest/treaties.csv': table,
			'data/latest/treaties.csv.gz': gzipSync(table),
			'data/v1.0.0/treaties.parquet': '0123456789',
			_headers: '/*'
		});
		const port = await freePort();
		address = `http://127.0.0.1:${port}/`;
		const folder = `${site.directory}/.nginx`;
		const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(one) => `${one}_temp_path ${folder}.${one};`
		);
		const root = process.getuid?.() === 0 ? 'user root;' : '';
		const conf = path.join(site.directory, '.nginx.conf');
		writeFileSync(
			conf,
			`${root} daemon off; master_process off; pid ${folder}.pid; error_log stderr; events {}
			http { access_log off; ${places.join(' ')} ${nginxConf({ listen: `127.0.0.1:${port}`, root: site.directory })} }`
		);
		nginx = spawn('nginx', ['-e', 'stderr', '-p', site.directory, '-c', conf], {
			stdio: ['ignore', 'ignore', 'pipe']
		});
		let said = '';
		nginx.stderr?.on('data', (text: Buffer) => (said += text.toString()));
		await vi.waitFor(
			() => fetch(address).catch(() => Promise.reject(new Error(said || 'nginx does not answer'))),
			{ timeout: 30_000 }
		);
	});
	afterAll(async () => {
		nginx.kill();
		await once(nginx, 'exit');
		await site.close();
	});

	/** What of an answer the policy decides. */
	const decided = ({ status, headers }: Response) => ({
		status,
		...Object.fromEntries(
			[...headers].filter(([name]) =>
				/^(access-control-|allow$|cache-control|content-(encoding|security|type$)|permissions|referrer|vary|x-)/.test(
					name
				)
			)
		)
	});

	test.each([
		['GET', ''],
		['GET', 'map'],
		['GET', 'embed/a'],
		['GET', '_app/immutable/a.js'],
		['GET', '_app/immutable/workers/a.js'],
		['GET', 'charts/a.bib'],
		['GET', 'data/latest/treaties.csv'],
		['HEAD', 'data/latest/treaties.csv'],
		['GET', 'data/v1.0.0/treaties.parquet'],
		['OPTIONS', 'data/latest/treaties.csv'],
		['GET', 'nowhere'],
		['GET', '_headers'],
		['GET', '.nginx.conf']
	])('answers %s /%s as the preview does', async (method, file) => {
		for (const coding of ['gzip', 'identity']) {
			const options = { method, headers: { 'accept-encoding': coding } };
			const [theirs, ours] = await Promise.all(
				[address, site.address].map((one) => fetch(one + file, options))
			);
			expect(decided(theirs as Response)).toEqual(decided(ours as Response));
			expect(await theirs?.text()).toBe(await ours?.text());
		}
	});

	test('sends parts', async () => {
		const part = await fetch(`${address}data/v1.0.0/treaties.parquet`, { headers: { range: 'bytes=-4' } });
		expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
			206,
			'bytes 6-9/10',
			'6789'
		]);
	});
});
