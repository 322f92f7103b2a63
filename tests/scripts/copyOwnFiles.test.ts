import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOwnFiles } from '#scripts/copyOwnFiles.ts';
import { temporaryFolder } from '#tests/fixtures/package.ts';

test('another folder gets what is written by hand, and nothing that is generated', () => {
	const folder = temporaryFolder();
	const [from, to] = [join(folder, 'public'), join(folder, 'other', 'public')];
	mkdirSync(join(from, 'data'), { recursive: true });
	writeFileSync(join(from, 'icon.svg'), '<svg/>');
	writeFileSync(join(from, 'data', 'index.json'), '{}');

	copyOwnFiles(to, from);
	copyOwnFiles(from, from);

	expect(readdirSync(to)).toEqual(['icon.svg']);
});
