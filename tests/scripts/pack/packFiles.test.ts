import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFiles } from '#scripts/pack/packFiles.ts';

const table = 'id,name\n'.repeat(500);
let directory: string;
beforeEach(() => {
	directory = mkdtempSync(path.join(tmpdir(), 'packed-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
const write = (name: string, content: string | Uint8Array) =>
	writeFileSync(path.join(directory, name), content);
const read = (name: string) => readFileSync(path.join(directory, name));

test('lays a packed copy of either kind beside a text, in folders too, which unpacks to it', async () => {
	mkdirSync(path.join(directory, 'data'));
	write('data/a.csv', table);
	expect(await packFiles(directory)).toBe(2);
	expect(gunzipSync(read('data/a.csv.gz')).toString()).toBe(table);
	expect(brotliDecompressSync(read('data/a.csv.br')).toString()).toBe(table);
});

test('a table of a version has the one kind that programs know', async () => {
	mkdirSync(path.join(directory, 'data/v1.0.0'), { recursive: true });
	write('data/v1.0.0/a.csv', table);
	expect(await packFiles(directory)).toBe(1);
	expect(gunzipSync(read('data/v1.0.0/a.csv.gz')).toString()).toBe(table);
});

test('the same text gives the same bytes, without a time or a system in them', async () => {
	write('a.csv', table);
	write('b.json', table);
	expect(await packFiles(directory)).toBe(4);
	expect(read('a.csv.gz')).toEqual(read('b.json.gz'));
	expect(read('a.csv.br')).toEqual(read('b.json.br'));
	// RFC 1952: four bytes of time, one of flags for speed, one for the system, 255 for one that is not known.
	expect([...read('a.csv.gz').subarray(4, 8), read('a.csv.gz')[9]]).toEqual([0, 0, 0, 0, 255]);
});

test('leaves alone what is small, what is packed already, and what would hardly be smaller', async () => {
	// No two bytes in a row say anything of the next.
	let state = 1;
	const noise = Uint8Array.from({ length: 5000 }, () => (state = (state * 16807) % 2147483647) & 255);
	write('small.csv', 'id\n1\n');
	write('a.png', table);
	write('a.parquet', table);
	write('a.zip', table);
	write('noise.wasm', noise);
	expect(await packFiles(directory)).toBe(0);
	expect(readdirSync(directory)).toHaveLength(5);
});
