import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRows } from '#scripts/read/readRows.ts';

const read = (bytes: Uint8Array) => [...readRows([bytes], () => {})].flatMap(({ rows }) => rows);

test.each([
	['XLSX', Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1'), 'is a ZIP file'],
	['gzip', gzipSync('a,b\n1,2\n'), 'is compressed by gzip'],
	['HTML', Buffer.from('\n<!DOCTYPE html><title>Not found</title>'), 'is a web page'],
	['Git LFS', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'), 'Git LFS'],
	['AppleDouble', Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0]), 'AppleDouble']
])('a file in %s named .csv is called what it is', (_, bytes, message) => {
	expect(() => read(bytes)).toThrow(message);
});

test('a table whose header begins like one of them is read', () => {
	expect(read(Buffer.from('PK,version\n1,2\n'))).toEqual([
		['PK', 'version'],
		['1', '2']
	]);
});
