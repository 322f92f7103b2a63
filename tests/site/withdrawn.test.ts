import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { WithdrawnNames } from './support/withdrawnNames.ts';

/** Where texts of ours stand: the repository, and what is built from it. */
const places = ['atlas', 'data', 'scripts', 'src', 'tests', 'public', 'build'];
const ownFiles = /^[^.].*\.(md|json|ts)$|^LICENSE$/;
const texts = /\.(csv|css|html|js|json|md|svelte|svg|ts|txt|webmanifest|xml)$/;
/** Outlines: numbers by the megabyte. */
const numbersOnly = /(^|\/)geometry\//;

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
}

const files = [
	...readdirSync('.').filter((file) => ownFiles.test(file)),
	...places.filter((folder) => existsSync(folder)).flatMap(filesBelow)
].filter((file) => texts.test(file) && !numbersOnly.test(file) && statSync(file).isFile());

test('nobody who was withdrawn is named in a file of the repository or of the site', () => {
	const courtTitles = builtTables.sources.filter(({ kind }) => kind === 'court').map(({ title }) => title);
	const hashes = JSON.parse(readFileSync('tests/fixtures/withdrawn.json', 'utf8')) as string[];
	const withdrawn = new WithdrawnNames(hashes, courtTitles);
	const found = files.flatMap((file) => [
		...(withdrawn.linesIn(file).length > 0 ? ['the name of a file'] : []),
		...withdrawn.linesIn(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`)
	]);
	expect(found).toEqual([]);
}, 90_000);
