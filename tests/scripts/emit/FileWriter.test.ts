import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFile, FileWriter } from '#scripts/emit/FileWriter.ts';
import { temporaryFolder } from '#tests/fixtures/package.ts';

test('texts and bytes stand in the file in the order in which they came', () => {
	const folder = temporaryFolder();
	const writer = new FileWriter(folder, 'a/mixed.parquet');
	const piece = new Uint8Array([0, 255]);

	writer.write('é');
	writer.write(piece);
	piece.fill(7);
	writer.write('z');
	const told = writer.close();

	const bytes = readFileSync(join(folder, 'a', 'mixed.parquet'));
	expect([...bytes]).toEqual([0xc3, 0xa9, 0, 255, 0x7a]);
	expect(told).toEqual({
		path: 'a/mixed.parquet',
		bytes: 5,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		mediaType: 'application/vnd.apache.parquet'
	});
	expect(describeFile(folder, 'a/mixed.parquet')).toEqual(told);
});
