import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles, type TestSite } from './site.ts';

const text = 'treaty\n'.repeat(400);
let site: TestSite;
beforeAll(async () => {
	site = await serveFiles({
		'map.html': text,
		'map.html.gz': gzipSync(text),
		'map.html.br': brotliCompressSync(text),
		'alone.html': text,
		'same.html': text,
		'stale.html': text,
		'stale.html.gz': gzipSync('old')
	});
	utimesSync(path.join(site.directory, 'stale.html.gz'), 1, 1);
});
afterAll(() => site.close());

const coding = async (accepted: string) =>
	(await site.ask('map', { 'accept-encoding': accepted })).headers['content-encoding'];

test.each([
	['br, gzip', 'br'],
	['gzip, deflate, br, zstd', 'br'],
	['gzip', 'gzip'],
	['br;q=0.1, gzip', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['*', 'br'],
	['zstd', undefined],
	['identity', undefined],
	['', undefined]
])('who accepts "%s" is sent %s', async (accepted, sent) => {
	expect(await coding(accepted)).toBe(sent);
});

test('each form is the same text under a tag of its own, of the type of the file itself', async () => {
	const answers = await Promise.all(
		['br', 'gzip', 'identity'].map((one) => site.ask('map', { 'accept-encoding': one }))
	);
	expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
	for (const { headers, bytes } of answers) {
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers.vary).toBe('Accept-Encoding');
		expect(headers['content-length']).toBe(String(bytes.length));
	}
	const [packed] = await Promise.all([fetch(`${site.address}map`)]);
	expect(await packed.text()).toBe(text);
});

test('a file that has no packed copy, or one that is older than itself, is sent as it is', async () => {
	for (const name of ['alone', 'stale']) {
		const { headers, bytes } = await site.ask(name, { 'accept-encoding': 'gzip' });
		expect([headers['content-encoding'], headers.vary, bytes.toString()]).toEqual([
			undefined,
			undefined,
			text
		]);
	}
});

test('a tag is strong, the same for the same bytes, and another once they change', async () => {
	const tagOf = async (name: string) => (await site.ask(name)).headers.etag;
	expect(await tagOf('alone')).toMatch(/^"[\w-]{27}"$/);
	expect(await tagOf('same')).toBe(await tagOf('alone'));
	const before = await tagOf('same');
	// As long as the one before it, and written in the same second.
	writeFileSync(path.join(site.directory, 'same.html'), text.replace('treaty', 'TREATY'));
	expect(await tagOf('same')).not.toBe(before);
});

test.each(['GET', 'HEAD'])('%s: what the reader has already is not sent again', async (method) => {
	const { headers } = await site.ask('map', { 'accept-encoding': 'br' });
	const again = async (tag: string) =>
		site.ask('map', { 'accept-encoding': 'br', 'if-none-match': tag }, method);
	for (const tag of [headers.etag ?? '', `"other", ${headers.etag}`, `W/${headers.etag}`, '*']) {
		const answer = await again(tag);
		expect([answer.status, answer.bytes.length, answer.headers.etag], tag).toEqual([304, 0, headers.etag]);
		expect(answer.headers.vary).toBe('Accept-Encoding');
		expect(answer.headers['cache-control']).toBe('no-cache');
	}
	expect((await again('"other"')).status).toBe(200);
});

test('HEAD says what GET would, and sends nothing', async () => {
	const [whole, head] = [await site.ask('map'), await site.ask('map', {}, 'HEAD')];
	expect(head.bytes.length).toBe(0);
	expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
});

test('If-Match holds for this form alone', async () => {
	expect((await site.ask('map', { 'if-match': '"other"' })).status).toBe(412);
});
