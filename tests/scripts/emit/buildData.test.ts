import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '#scripts/emit/buildData.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { tableTexts, temporaryFolder, writePackage } from '#tests/fixtures/package.ts';

const ok = { ok: true, tables: 4, rows: 11, chartsLeftOut: [] };

async function build(folders: { data: string; out: string }) {
	return buildData({ ...folders, tablesOnly: true });
}

describe('what is built from a good package', () => {
	test('JSON has the values of the descriptor’s types, null where nothing is known', async () => {
		const folders = writePackage();

		expect(await build(folders)).toEqual(ok);

		expect(JSON.parse(readFileSync(join(folders.out, 'latest/agreements.json'), 'utf8'))[1]).toEqual({
			agreement_id: 'a-2',
			partner_iso3: 'CCC',
			type: 'asset_sharing',
			signed: '2010',
			entered_into_force: null,
			status: 'signed_not_in_force',
			persons: 0,
			amount: 1500.5,
			currency: 'USD',
			countries: null,
			note: 'Two lines,\nand "quotes"',
			source_ids: ['S-2'],
			confidence: 'low'
		});
	});

	test('CSV is the table as it was, the descriptor’s order of columns first', async () => {
		const folders = writePackage();
		writeFileSync(
			join(folders.data, 'sources.csv'),
			'url,source_id,title\n,S-1,A\n,S-2,B\n,S-30,"C, ""D"""\n'
		);

		expect(await build(folders)).toEqual(ok);

		const built = (name: string) => readFileSync(join(folders.out, 'latest', name), 'utf8');
		expect(built('agreements.csv')).toBe(tableTexts['agreements.csv']);
		expect(built('sources.csv')).toBe('source_id,title,url\nS-1,A,\nS-2,B,\nS-30,"C, ""D""",\n');
	});

	test('a table with partial dates has a CSV with their days beside them, and no other has', async () => {
		const folders = writePackage();
		await build(folders);

		const latest = join(folders.out, 'latest');
		const [header, first, second] = readFileSync(join(latest, 'agreements.analysis.csv'), 'utf8').split('\n');
		expect(header).toBe(
			'agreement_id,partner_iso3,type,signed,signed_earliest,signed_latest,signed_precision,' +
				'entered_into_force,entered_into_force_earliest,entered_into_force_latest,entered_into_force_precision,' +
				'status,persons,amount,currency,countries,note,source_ids,confidence'
		);
		expect(first).toBe(
			'a-1,BBB,extradition,2001-02-03,2001-02-03,2001-02-03,day,2002,2002-01-01,2002-12-31,year,' +
				'in_force,7,,,AAA;BBB,,S-1;S-2,high'
		);
		expect(second).toMatch(/^a-2,CCC,asset_sharing,2010,2010-01-01,2010-12-31,year,,,,,signed_not_in_force,/);
		expect(existsSync(join(latest, 'sources.analysis.csv'))).toBe(false);
	});

	test('index.json lists every other file with its size and digest, and the descriptor the digests of the CSV', async () => {
		const { data, out } = writePackage();
		await build({ data, out });

		const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
		const descriptor = JSON.parse(readFileSync(join(out, 'latest/datapackage.json'), 'utf8'));

		expect(index.files.map(({ path }: { path: string }) => path)).toEqual(
			Object.keys(folderDigests(out)).filter((path) => path !== 'index.json')
		);
		const bytes = readFileSync(join(out, 'latest/countries.csv'));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const entry = {
			path: 'latest/countries.csv',
			bytes: bytes.length,
			sha256,
			mediaType: 'text/csv; charset=utf-8'
		};
		expect(index).toMatchObject({ version: '0.0.1', created: '2026-11-23T00:00:00Z' });
		expect(index.files).toContainEqual(entry);
		expect(descriptor.resources[2]).toMatchObject({ bytes: bytes.length, hash: `sha256:${sha256}` });
	});

	test('the descriptor names the other files that hold a table, or all of them, as they are', async () => {
		const { data, out: folder } = writePackage();
		await buildData({ data, out: folder, tablesOnly: true, formats: ['csv', 'parquet', 'xlsx'] });
		const out = join(folder, 'latest');
		const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
		const named = (files: readonly { path: string; bytes: number; hash: string }[]) =>
			files.map(({ path, bytes, hash }) => {
				const file = readFileSync(join(out, path));
				expect(bytes).toBe(file.length);
				expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
				return path;
			});

		expect(named(descriptor.alternatives)).toEqual(['toy.xlsx']);
		expect(named(descriptor.resources[0].alternatives)).toEqual([
			'agreements.spreadsheet.csv',
			'agreements.analysis.csv',
			'agreements.parquet'
		]);
		expect(named(descriptor.resources[3].alternatives)).toEqual([
			'sources.spreadsheet.csv',
			'sources.parquet'
		]);
		expect(
			descriptor.dateColumns.columns.map(({ suffix, type }: Record<string, string>) => [suffix, type])
		).toEqual([
			['_earliest', 'date'],
			['_latest', 'date'],
			['_precision', 'string']
		]);
	});

	test('the same tables give the same bytes', async () => {
		const first = writePackage();
		const second = writePackage();
		await build(first);
		await build(second);
		const once = folderDigests(first.out);
		await build(first);

		expect(Object.keys(once)).toHaveLength(21);
		expect(folderDigests(second.out)).toEqual(once);
		expect(folderDigests(first.out)).toEqual(once);
	});
});

describe('harmless differences', () => {
	test('a byte order mark and CRLF line ends change nothing', async () => {
		const plain = writePackage();
		const windows = writePackage();
		for (const [name, text] of Object.entries(tableTexts)) {
			writeFileSync(join(windows.data, name), `\ufeff${text.replaceAll('\n', '\r\n')}`);
		}
		await build(plain);

		expect(await build(windows)).toEqual(ok);
		expect(folderDigests(windows.out)).toEqual(folderDigests(plain.out));
	});

	test('LF inside the cells of a CRLF file is no mixture', async () => {
		const folders = writePackage();
		const text = tableTexts['agreements.csv'].replaceAll('\n', '\r\n').replace('lines,\r\n', 'lines,\n');
		writeFileSync(join(folders.data, 'agreements.csv'), text);

		expect(await build(folders)).toEqual(ok);
	});

	test('columns in another order, blank lines at the end and no line end at all', async () => {
		const plain = writePackage();
		const other = writePackage();
		writeFileSync(join(other.data, 'sources.csv'), `${tableTexts['sources.csv']}\n\n`);
		writeFileSync(
			join(other.data, 'countries.csv'),
			'confidence,name,source_ids,iso3\nhigh,Arland,S-1,AAA\nhigh,Bérland,S-1,BBB\nhigh,Cérland,S-1,CCC'
		);
		await build(plain);

		expect(await build(other)).toEqual(ok);
		expect(folderDigests(other.out)).toEqual(folderDigests(plain.out));
	});
});

describe('texts that mean something to a program', () => {
	const texts = [
		'=HYPERLINK(""https://example.org"",""click"")',
		'<script>alert(1)</script>',
		'+1 555',
		'@cell',
		'-2+3',
		"'quoted'"
	];

	async function builtNotes(read: (out: string) => string) {
		const folders = writePackage();
		const rows = texts.map((text, index) => `S-x${index},"${text}",`).join('\n');
		writeFileSync(join(folders.data, 'sources.csv'), `${tableTexts['sources.csv']}${rows}\n`);
		const negative = tableTexts['agreements.csv'].replace('1500.50', '-1500.50');
		writeFileSync(join(folders.data, 'agreements.csv'), negative);
		expect(await build(folders)).toEqual({ ...ok, rows: 11 + texts.length });
		return read(join(folders.out, 'latest'));
	}

	test('are kept as they are in JSON and CSV', async () => {
		const json = await builtNotes((out) => readFileSync(join(out, 'sources.json'), 'utf8'));
		const csv = await builtNotes((out) => readFileSync(join(out, 'sources.csv'), 'utf8'));

		const titles = JSON.parse(json).map(({ title }: { title: string }) => title);
		expect(titles.slice(3)).toEqual(texts.map((text) => text.replaceAll('""', '"')));
		expect(csv).toContain(
			'S-x0,"=HYPERLINK(""https://example.org"",""click"")",\nS-x1,<script>alert(1)</script>,\n'
		);
	});

	test('are neutralised in the CSV for spreadsheets, where numbers stay numbers', async () => {
		const csv = await builtNotes((out) => readFileSync(join(out, 'sources.spreadsheet.csv'), 'utf8'));
		const amounts = await builtNotes((out) => readFileSync(join(out, 'agreements.spreadsheet.csv'), 'utf8'));

		expect(csv.startsWith('\ufeffsource_id,title,url\n')).toBe(true);
		expect(csv.slice(csv.indexOf('S-x0'))).toBe(
			[
				`S-x0,"'=HYPERLINK(""https://example.org"",""click"")",`,
				'S-x1,<script>alert(1)</script>,',
				`S-x2,'+1 555,`,
				`S-x3,'@cell,`,
				`S-x4,'-2+3,`,
				`S-x5,'quoted',`,
				''
			].join('\n')
		);
		expect(amounts).toContain(',-1500.50,USD,');
	});
});

describe('what charts and pages need', () => {
	async function buildWith(files: Record<string, string>) {
		const folders = writePackage();
		const derivations = temporaryFolder();
		for (const kind of ['charts', 'pages']) mkdirSync(join(derivations, kind));
		for (const [name, text] of Object.entries(files)) writeFileSync(join(derivations, name), text);
		return {
			...folders,
			derivations,
			result: await buildData({ ...folders, tablesOnly: false, derivations })
		};
	}

	test('is derived by every file of the folder, from rows and descriptor', async () => {
		const { out, result } = await buildWith({
			'charts/names.ts':
				'export function derive({ countries }) { return countries.map(({ name }) => name); }',
			'helper.ts': 'throw new Error("a helper is no derivation");',
			'pages/about.ts': 'export const derive = (tables, { title, home }) => ({ title, iso3: home.iso3 });'
		});

		expect(result).toEqual(ok);
		expect(readFileSync(join(out, 'charts/names.json'), 'utf8')).toBe('["Arland","Bérland","Cérland"]\n');
		expect(readFileSync(join(out, 'pages/about.json'), 'utf8')).toBe('{"title":"Toy","iso3":"AAA"}\n');
		expect(Object.keys(folderDigests(out)).filter((path) => /^(charts|pages)/.test(path))).toHaveLength(2);
	});

	test('is derived a file a key where the file exports deriveEach', async () => {
		const { out, result } = await buildWith({
			'pages/places.ts':
				'export const deriveEach = ({ countries }) => Object.fromEntries(countries.map((row) => [row.iso3, row.name]));'
		});

		expect(result).toEqual(ok);
		expect(readFileSync(join(out, 'pages/places/BBB.json'), 'utf8')).toBe('"Bérland"\n');
	});

	test('is left out where it is null: then the tables hold nothing to show, and the chart is named', async () => {
		const { out, result } = await buildWith({
			'charts/empty.ts': 'export const derive = () => null;',
			'charts/names.ts': 'export const derive = () => [];',
			'pages/absent.ts': 'export const derive = () => null;',
			'pages/places.ts': 'export const deriveEach = () => ({ AAA: null, BBB: 1 });'
		});

		expect(result).toEqual({ ...ok, chartsLeftOut: ['empty'] });
		expect(Object.keys(folderDigests(out)).filter((path) => /^(charts|pages)/.test(path))).toEqual([
			'charts/names.json',
			'pages/places/BBB.json'
		]);
	});

	test('a key that would lead out of the output is refused', async () => {
		const { out, result } = await buildWith({
			'charts/out.ts': 'export const deriveEach = () => ({ "../../../x": 1 });'
		});

		expect(result).toMatchObject({
			ok: false,
			problems: [{ message: expect.stringContaining('is no path for a file of the output') }]
		});
		expect(folderDigests(out)).toEqual({});
	});

	test.each([
		['throws', 'export function derive() {\n\tthrow new Error("no such row");\n}', 2, 'no such row'],
		['returns nothing', 'export function derive() {}', null, 'it returned nothing'],
		['has no function', 'export const value = 1;', null, 'it exports no function "derive" or "deriveEach"']
	])(
		'a derivation that %s is told as a problem, and nothing is published',
		async (_, text, line, message) => {
			const { out, result } = await buildWith({ 'charts/broken.ts': text });

			expect(result).toMatchObject({
				ok: false,
				problems: [{ line, message: `this derivation fails: ${message}` }]
			});
			expect(result.ok ? '' : result.problems[0]?.file).toMatch(/broken\.ts$/);
			expect(folderDigests(out)).toEqual({});
		}
	);
});

describe('a place where the output may not go', () => {
	test.each([
		['the folder of the tables', 'data'],
		['a folder inside it', 'data/out'],
		['a folder around it', '.']
	])('%s', async (_, place) => {
		const { data } = writePackage();
		const before = folderDigests(join(data, '..'));

		const result = await build({ data, out: join(data, '..', place) });

		expect(result).toMatchObject({
			ok: false,
			problems: [{ message: 'lies in the folder of the tables, or around it' }]
		});
		expect(folderDigests(join(data, '..'))).toEqual(before);
	});

	test('a folder of other files, and a file', async () => {
		const { data } = writePackage();
		const home = temporaryFolder();
		writeFileSync(join(home, 'letter.txt'), 'dear reader');

		expect(await build({ data, out: home })).toMatchObject({
			problems: [
				{ message: 'holds files that are no earlier output of this program: it would be replaced whole' }
			]
		});
		expect(await build({ data, out: join(home, 'letter.txt') })).toMatchObject({
			problems: [{ message: 'is a file, not a folder' }]
		});
		expect(readFileSync(join(home, 'letter.txt'), 'utf8')).toBe('dear reader');
	});
});

test('a folder of ours that somebody has put a file into is left alone, and so is one with a list of its own', async () => {
	const { data, out } = writePackage();
	await build({ data, out });
	writeFileSync(join(out, 'letter.txt'), 'dear reader');
	expect(await build({ data, out })).toMatchObject({
		problems: [{ message: 'holds letter.txt, which is no output: it would be lost' }]
	});

	const other = temporaryFolder();
	writeFileSync(join(other, 'index.json'), '{"files":[]}');
	expect(await build({ data, out: other })).toMatchObject({
		problems: [
			{ message: 'holds files that are no earlier output of this program: it would be replaced whole' }
		]
	});
	expect(readFileSync(join(other, 'index.json'), 'utf8')).toBe('{"files":[]}');
});

test('a symbolic link is followed, and stays one', async () => {
	const { data, out } = writePackage();
	const target = join(temporaryFolder(), 'target');
	mkdirSync(target);
	symlinkSync(target, out);
	rmSync(target, { recursive: true });
	expect(await build({ data, out })).toMatchObject({
		problems: [{ message: 'is a symbolic link that leads nowhere' }]
	});
	mkdirSync(target);

	expect(await build({ data, out })).toEqual(ok);

	expect(lstatSync(out).isSymbolicLink()).toBe(true);
	expect(existsSync(join(target, 'latest/sources.csv'))).toBe(true);
});

test('what a run has put aside that was killed before it was done is put back, even where the next one fails', async () => {
	const { data, out } = writePackage();
	await build({ data, out });
	const before = folderDigests(out);
	renameSync(out, join(out, '..', '.out-2147483646-abc-old'));
	writeFileSync(join(data, 'sources.csv'), 'source_id,title,url\nS-1,,\n');

	expect(await build({ data, out })).toMatchObject({ ok: false });

	expect(folderDigests(out)).toEqual(before);
});

test('what a killed run left beside the output is removed; what a running one writes is not', async () => {
	const folders = writePackage();
	const ofKilled = join(folders.data, '..', '.out-2147483646-left');
	const ofRunning = join(folders.data, '..', `.out-${process.pid}-busy`);
	mkdirSync(ofKilled);
	mkdirSync(ofRunning);

	await build(folders);

	expect([existsSync(ofKilled), existsSync(ofRunning)]).toEqual([false, true]);
});
