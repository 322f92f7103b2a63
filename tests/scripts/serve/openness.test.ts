import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles, type TestSite } from './site.ts';

const open = [
	'data/latest/treaties.csv',
	'data/v1.0.0/treaties.parquet',
	'charts/a.csv',
	'charts/a.metadata.json',
	'map/money.geojson',
	'fonts/a.woff2',
	'embed.js'
];
let site: TestSite;
beforeAll(async () => {
	site = await serveFiles(
		Object.fromEntries(
			[...open, 'about.html', 'embed/a.html', '_app/immutable/a.js', '_headers', '.hidden'].map((name) => [
				name,
				'1'
			])
		)
	);
});
afterAll(() => site.close());

test('data, the files of charts and maps, and fonts may be read by scripts of other sites', async () => {
	for (const file of open) {
		const { status, headers } = await site.ask(file);
		expect([status, headers['access-control-allow-origin']], file).toEqual([200, '*']);
		expect(headers['access-control-expose-headers']).toContain('Content-Range');
	}
	for (const file of ['about', '_app/immutable/a.js'])
		expect((await site.ask(file)).headers['access-control-allow-origin'], file).toBeUndefined();
});

test('a browser that asks first is told what it may ask with', async () => {
	const { status, headers, bytes } = await site.ask(
		'data/latest/treaties.csv',
		{
			origin: 'https://elsewhere.example',
			'access-control-request-method': 'GET',
			'access-control-request-headers': 'range'
		},
		'OPTIONS'
	);
	expect([status, bytes.length, headers['access-control-allow-origin']]).toEqual([204, 0, '*']);
	expect(headers['access-control-allow-methods']).toContain('GET');
	expect(headers['access-control-allow-headers']).toContain('Range');
});

test('of any other address OPTIONS says the methods alone', async () => {
	const { status, headers } = await site.ask('about', {}, 'OPTIONS');
	expect([status, headers.allow, headers['access-control-allow-origin']]).toEqual([
		204,
		'GET, HEAD, OPTIONS',
		undefined
	]);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is refused, with what is not', async (method) => {
	const { status, headers } = await site.ask('about', {}, method);
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test.each([
	['_app/immutable/a.js', 'public, max-age=31536000, immutable'],
	['data/v1.0.0/treaties.parquet', 'public, max-age=604800, immutable'],
	['data/latest/treaties.csv', 'no-cache'],
	['about', 'no-cache']
])('a copy of %s is good by the rule: %s', async (file, rule) => {
	expect((await site.ask(file)).headers['cache-control']).toBe(rule);
});

test.each([
	['data/latest/treaties.csv', 'text/csv; charset=utf-8'],
	['data/v1.0.0/treaties.parquet', 'application/vnd.apache.parquet'],
	['map/money.geojson', 'application/geo+json; charset=utf-8'],
	['fonts/a.woff2', 'font/woff2']
])('%s is %s', async (file, type) => {
	expect((await site.ask(file)).headers['content-type']).toBe(type);
});

test('a page may be framed by our own alone, an embed by all', async () => {
	expect((await site.ask('about')).headers['content-security-policy']).toBe("frame-ancestors 'self'");
	expect((await site.ask('embed/a')).headers['content-security-policy']).toBeUndefined();
});

test.each(['_headers', '.hidden', '%00', 'about%2f..%2f..%2fetc', '%E0%A4%A', 'a\\b'])(
	'%s is not there',
	async (address) => {
		const { status, bytes } = await site.ask(address);
		expect([status, bytes.toString()]).toEqual([404, 'Not here']);
	}
);
