import { readdirSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { leaveEarly, serveFiles, type TestSite } from './site.ts';

const megabytes = (count: number) => Buffer.alloc(count * 1024 ** 2, 'a');
let site: TestSite;
afterEach(() => site.close());

/** Files of a folder that this process has open; undefined on a system that does not say. */
function openIn(folder: string): number | undefined {
	try {
		return readdirSync('/proc/self/fd').filter((one) => {
			try {
				return readlinkSync(`/proc/self/fd/${one}`).startsWith(folder);
			} catch {
				return false;
			}
		}).length;
	} catch {
		return undefined;
	}
}

/** Asks for a file, does something to it once its first bytes are here, and says whether the rest came. */
function disturbed(address: string, disturb: () => void): Promise<'whole' | 'cut'> {
	return new Promise((resolve) => {
		const asked = get(address, (response) => {
			response.once('data', () => {
				response.pause();
				disturb();
				response.resume();
			});
			response.once('error', () => resolve('cut'));
			response.once('end', () => resolve(response.complete ? 'whole' : 'cut'));
		});
		asked.once('error', () => resolve('cut'));
	});
}

test('three hundred readers who leave early leave no file open, and the next is served', async () => {
	site = await serveFiles({ 'data/large.csv': megabytes(8) });
	await Promise.all(Array.from({ length: 300 }, () => leaveEarly(`${site.address}data/large.csv`)));
	await expect.poll(() => openIn(site.directory) ?? 0, { timeout: 30_000 }).toBe(0);
	expect((await site.ask('data/large.csv')).bytes.length).toBe(8 * 1024 ** 2);
});

test('a file that is cut short while it is sent ends that connection, and nothing else', async () => {
	site = await serveFiles({ 'data/large.csv': megabytes(64), 'map.html': 'Map' });
	const file = path.join(site.directory, 'data/large.csv');
	expect(await disturbed(`${site.address}data/large.csv`, () => truncateSync(file, 10))).toBe('cut');
	expect((await site.ask('data/large.csv')).bytes.toString()).toBe('aaaaaaaaaa');
	expect((await site.ask('map')).bytes.toString()).toBe('Map');
});

test('of a file that grows while it is sent, as much is sent as was said', async () => {
	site = await serveFiles({ 'data/large.csv': megabytes(16) });
	const file = path.join(site.directory, 'data/large.csv');
	expect(
		await disturbed(`${site.address}data/large.csv`, () => writeFileSync(file, 'more', { flag: 'a' }))
	).toBe('whole');
	expect((await site.ask('data/large.csv')).headers['content-length']).toBe(String(16 * 1024 ** 2 + 4));
});

test('a file that vanishes is sent to who has begun it, and is not there for the next', async () => {
	site = await serveFiles({ 'data/large.csv': megabytes(16), 'map.html': 'Map' });
	const file = path.join(site.directory, 'data/large.csv');
	expect(await disturbed(`${site.address}data/large.csv`, () => rmSync(file))).toBe('whole');
	expect((await site.ask('data/large.csv')).status).toBe(404);
	expect((await site.ask('map')).status).toBe(200);
});

test('files that come and go under many readers end no more than an answer', async () => {
	site = await serveFiles({ 'map.html': 'Map' });
	const file = path.join(site.directory, 'data.csv');
	for (let round = 0; round < 40; round++) {
		writeFileSync(file, megabytes(1).subarray(0, 1 + round * 20_000));
		const asked = Array.from({ length: 5 }, () => site.ask('data.csv').catch(() => undefined));
		if (round % 2) rmSync(file);
		else truncateSync(file, round);
		for (const answer of await Promise.all(asked))
			expect([200, 404, 503, undefined]).toContain(answer?.status);
	}
	expect((await site.ask('map')).bytes.toString()).toBe('Map');
	await expect.poll(() => openIn(site.directory) ?? 0, { timeout: 30_000 }).toBe(0);
});
