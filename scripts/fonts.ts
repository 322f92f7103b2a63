/**
 * `npm run fonts`: subsets the two typefaces to the characters that the site can show, into `fonts/` of `PUBLIC_DIR`.
 * The characters are printable ASCII and the marks of English typography; in the sans also every Latin letter of the tables.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { settings } from './settings.ts';

const fonts = [
	// Tables and labels are set in the sans: it needs every letter of the tables; headlines and prose those of English.
	{ package: 'source-sans-3', out: 'source-sans.woff2', weight: { min: 400, max: 600 }, holdsTables: true },
	{ package: 'source-serif-4', out: 'source-serif.woff2', weight: { min: 400, max: 600 }, holdsTables: false }
] as const;

/** Marks that the texts of the site use beside ASCII: spaces, dashes, quotes, ellipsis, currency signs, arrows. */
const typographicMarks = '\u00a0\u2009\u202f–—‘’“”…·×°§≤≥≈±−€£¥→←↑↓';

/** Every Latin letter beyond ASCII that a table holds; Chinese is set in the reader's own fonts. */
async function lettersInTables(directory: string): Promise<string> {
	const letters = new Set<string>();
	for (const file of await readdir(directory)) {
		if (!file.endsWith('.csv')) continue;
		for (const letter of await readFile(path.join(directory, file), 'utf8')) {
			if (letter > '\u007f' && /\p{Script=Latin}/u.test(letter)) letters.add(letter);
		}
	}
	return [...letters].sort().join('');
}

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const own = ascii + typographicMarks;
const letters = await lettersInTables(settings.data);
const out = path.join(settings.public, 'fonts');

await mkdir(out, { recursive: true });
for (const font of fonts) {
	const directory = `node_modules/@fontsource-variable/${font.package}/files`;
	const original = await readFile(`${directory}/${font.package}-latin-wght-normal.woff2`);
	const subset = await subsetFont(original, font.holdsTables ? own + letters : own, {
		targetFormat: 'woff2',
		variationAxes: { wght: font.weight }
	});
	await writeFile(path.join(out, font.out), subset);
}
