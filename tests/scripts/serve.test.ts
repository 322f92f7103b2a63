import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '#scripts/serve.ts';

let directory: string;
let atRoot: Served;
let below: Served;

beforeAll(async () => {
	directory = mkdtempSync(path.join(tmpdir(), 'served-'));
	mkdirSync(path.join(directory, 'data'));
	mkdirSync(path.join(directory, '_app/immutable'), { recursive: true });
	writeFileSync(path.join(directory, 'index.html'), '<h1>First</h1>');
	writeFileSync(path.join(directory, 'map.html'), '<h1>Map</h1>');
	writeFileSync(path.join(directory, '404.html'), '<h1>Not here</h1>');
	writeFileSync(path.join(directory, 'data/treaties.csv'), '0123456789');
	mkdirSync(path.join(directory, 'charts/a'), { recursive: true });
	mkdirSync(path.join(directory, 'map'));
	for (const file of ['charts/a.html', 'charts/a.csv', 'charts/a.metadata.json', 'charts/a/content.json'])
		writeFileSync(path.join(directory, file), '1');
	writeFileSync(path.join(directory, 'map/money.geojson'), '1');
	writeFileSync(path.join(directory, '_app/immutable/a.js'), '1');
	atRoot = await serve({ directory, base: '', port: 0 });
	below = await serve({ directory, base: '/atlas', port: 0 });
});

afterAll(async () => {
	await Promise.all([atRoot.close(), below.close()]);
	rmSync(directory, { recursive: true });
});

test('a page has no ending in its address', async () => {
	const response = await fetch(`${atRoot.address}map`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await response.text()).toBe('<h1>Map</h1>');
});

test('what is not there gets the page for it, with status 404', async () => {
	for (const address of [
		`${atRoot.address}nowhere`,
		`${below.address}nowhere`,
		new URL('/map', below.address)
	]) {
		const response = await fetch(address);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('<h1>Not here</h1>');
	}
});

test('below a base path the same files stand', async () => {
	expect(below.address).toMatch(/^http:\/\/localhost:\d+\/atlas\/$/);
	expect(await (await fetch(`${below.address}map`)).text()).toBe('<h1>Map</h1>');
	const first = await fetch(below.address.replace(/\/$/, '?a=1'));
	expect(first.url).toBe(`${below.address}?a=1`);
	expect(await first.text()).toBe('<h1>First</h1>');
});

test.each([
	['bytes=2-4', '234', 'bytes 2-4/10'],
	['bytes=7-', '789', 'bytes 7-9/10'],
	['bytes=-2', '89', 'bytes 8-9/10']
])('part of a file by range: %s', async (range, text, served) => {
	const response = await fetch(`${atRoot.address}data/treaties.csv`, { headers: { range } });
	expect(response.status).toBe(206);
	expect(response.headers.get('content-range')).toBe(served);
	expect(await response.text()).toBe(text);
});

test('a range past the end is refused, one in no known form ignored', async () => {
	const past = await fetch(`${atRoot.address}data/treaties.csv`, { headers: { range: 'bytes=10-' } });
	expect(past.status).toBe(416);
	const unknown = await fetch(`${atRoot.address}data/treaties.csv`, { headers: { range: 'bytes=1-2,4-5' } });
	expect([unknown.status, await unknown.text()]).toEqual([200, '0123456789']);
});

test('the data and the rows of charts and maps, and nothing else, may be read by scripts of other sites', async () => {
	const mayBeRead = async (file: string) => {
		const response = await fetch(`${below.address}${file}`);
		expect(response.status).toBe(200);
		return response.headers.get('access-control-allow-origin') === '*';
	};
	for (const file of ['data/treaties.csv', 'charts/a.csv', 'charts/a.metadata.json', 'map/money.geojson'])
		expect(await mayBeRead(file), file).toBe(true);
	for (const file of ['map', 'charts/a', 'charts/a/content.json'])
		expect(await mayBeRead(file), file).toBe(false);
});

test('only what is named after its content is kept for good', async () => {
	const cacheControl = async (file: string) =>
		(await fetch(`${atRoot.address}${file}`)).headers.get('cache-control');
	expect(await cacheControl('_app/immutable/a.js')).toBe('public,max-age=31536000,immutable');
	expect(await cacheControl('data/treaties.csv')).toBe('no-cache');
});

test('nothing can be sent to it', async () => {
	expect((await fetch(atRoot.address, { method: 'POST' })).status).toBe(405);
});

test('nothing outside the folder is served', async () => {
	expect((await fetch(`${atRoot.address}..%2f..%2fetc/passwd`)).status).toBe(404);
});

test('a port that is taken is an error that says so', async () => {
	const port = Number(new URL(atRoot.address).port);
	await expect(serve({ directory, base: '', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
