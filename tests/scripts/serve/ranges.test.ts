import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFiles, type TestSite } from './site.ts';

const packed = gzipSync('0123456789');
let site: TestSite;
beforeAll(async () => {
	site = await serveFiles({
		'data/latest/treaties.csv': '0123456789',
		'data/latest/treaties.csv.gz': packed,
		'data/latest/empty.csv': ''
	});
});
afterAll(() => site.close());

const part = (range: string, headers = {}, method = 'GET') =>
	site.ask('data/latest/treaties.csv', { range, ...headers }, method);

test.each([
	['bytes=2-4', '234', 'bytes 2-4/10'],
	['bytes=7-', '789', 'bytes 7-9/10'],
	['bytes=-2', '89', 'bytes 8-9/10'],
	['bytes=-50', '0123456789', 'bytes 0-9/10'],
	['bytes=0-0', '0', 'bytes 0-0/10'],
	['bytes=8-99', '89', 'bytes 8-9/10']
])('part of a file: %s', async (range, text, served) => {
	const { status, headers, bytes } = await part(range);
	expect([status, bytes.toString(), headers['content-range']]).toEqual([206, text, served]);
	expect(headers['content-length']).toBe(String(text.length));
});

test.each(['bytes=10-', 'bytes=20-30', 'bytes=-0'])(
	'%s holds no byte of the file, and is refused',
	async (range) => {
		const { status, headers, bytes } = await part(range);
		expect([status, headers['content-range'], bytes.length]).toEqual([416, 'bytes */10', 0]);
		expect(headers['access-control-allow-origin']).toBe('*');
	}
);

test('a file without a byte has no part, and is sent whole', async () => {
	expect((await site.ask('data/latest/empty.csv', { range: 'bytes=0-' })).status).toBe(416);
	const whole = await site.ask('data/latest/empty.csv');
	expect([whole.status, whole.headers['content-length']]).toEqual([200, '0']);
});

test.each(['bytes=1-2,5-6', 'lines=0-1'])(
	'%s is no single part of bytes: the file is sent whole',
	async (range) => {
		const { status, bytes } = await part(range);
		expect([status, bytes.toString()]).toEqual([200, '0123456789']);
	}
);

test('only GET asks for parts', async () => {
	const { status, headers } = await part('bytes=2-4', {}, 'HEAD');
	expect([status, headers['content-length'], headers['content-range']]).toEqual([200, '10', undefined]);
});

test('If-Range: a part of the file that the reader has begun, the whole of any other', async () => {
	const { etag = '', 'last-modified': modified = '' } = (await site.ask('data/latest/treaties.csv')).headers;
	const status = async (condition: string) => (await part('bytes=2-4', { 'if-range': condition })).status;
	expect(await status(etag)).toBe(206);
	expect(await status(modified)).toBe(206);
	for (const other of [
		`W/${etag}`,
		'"other"',
		`${etag}, "other"`,
		new Date(Date.parse(modified) + 1000).toUTCString()
	])
		expect(await status(other), other).toBe(200);
});

test('a part is one of the file itself, though packed answers are taken; or of the packed form that If-Range names', async () => {
	const gzip = { 'accept-encoding': 'gzip' };
	const ofFile = await part('bytes=2-4', gzip);
	expect([ofFile.bytes.toString(), ofFile.headers['content-encoding']]).toEqual(['234', undefined]);

	const whole = await site.ask('data/latest/treaties.csv', gzip);
	expect(whole.headers['content-encoding']).toBe('gzip');
	const ofPacked = await part('bytes=4-', { ...gzip, 'if-range': whole.headers.etag });
	expect([ofPacked.status, ofPacked.headers['content-encoding'], ofPacked.headers.etag]).toEqual([
		206,
		'gzip',
		whole.headers.etag
	]);
	expect(Buffer.concat([whole.bytes.subarray(0, 4), ofPacked.bytes])).toEqual(packed);
});

test('whatever part is asked for, those bytes and no others come', async () => {
	const places = fc.integer({ min: 0, max: 12 });
	await fc.assert(
		fc.asyncProperty(places, fc.option(places), async (first, last) => {
			fc.pre(last === null || last >= first);
			const { status, bytes } = await part(`bytes=${first}-${last ?? ''}`);
			const wanted = '0123456789'.slice(first, (last ?? 9) + 1);
			expect([status, bytes.toString()]).toEqual(wanted === '' ? [416, ''] : [206, wanted]);
		}),
		{ numRuns: 40 }
	);
});
