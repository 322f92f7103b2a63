import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '#scripts/serve.ts';

let directory: string;
let atRoot: Served;
let below: Served;

beforeAll(async () => {
	directory = mkdtempSync(path.join(tmpdir(), 'served-'));
	writeFileSync(path.join(directory, 'index.html'), '<h1>First</h1>');
	writeFileSync(path.join(directory, 'map.html'), '<h1>Map</h1>');
	writeFileSync(path.join(directory, '404.html'), '<h1>Not here</h1>');
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
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
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
