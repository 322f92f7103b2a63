import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { unzip } from '#scripts/package/zip.ts';
import { unpack } from '#scripts/release/pack.ts';
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

/** The texts among the files of an archive, and in the zips among them, by where they stand. */
function textsAmong(
	archive: string,
	packed: ReadonlyMap<string, Uint8Array>
): readonly (readonly [string, string])[] {
	return [...packed].flatMap(([name, content]) => {
		const place = `${archive}/${name}`;
		if (name.endsWith('.zip')) return textsAmong(place, unzip(content));
		return texts.test(name) ? [[place, Buffer.from(content).toString()] as const] : [];
	});
}

const releases = filesBelow('data').filter((file) => file.endsWith('.zip.br'));
const files = [
	...readdirSync('.').filter((file) => ownFiles.test(file)),
	...places.filter((folder) => existsSync(folder)).flatMap(filesBelow)
].filter((file) => texts.test(file) && !numbersOnly.test(file) && statSync(file).isFile());

test('nobody who was withdrawn is named in a file of the repository or of the site', () => {
	const courtTitles = builtTables.sources.filter(({ kind }) => kind === 'court').map(({ title }) => title);
	const hashes = JSON.parse(readFileSync('tests/fixtures/withdrawn.json', 'utf8')) as string[];
	const withdrawn = new WithdrawnNames(hashes, courtTitles);
	/** What was read already: `build` holds all of `public`, and that holds the releases. */
	const read = new Set<string>();
	const linesIn = (text: string) => {
		const digest = hash('sha256', text);
		if (read.has(digest)) return [];
		read.add(digest);
		return withdrawn.linesIn(text);
	};
	const found = files.flatMap((file) => [
		...(withdrawn.linesIn(file).length > 0 ? ['the name of a file'] : []),
		...linesIn(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`)
	]);
	const kept = releases
		.flatMap((file) => textsAmong(file, unpack(readFileSync(file))))
		.flatMap(([place, text]) => linesIn(text).map((line) => `${place}:${line}`));
	expect([...found, ...kept]).toEqual([]);
}, 90_000);
