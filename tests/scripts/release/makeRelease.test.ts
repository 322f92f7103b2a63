import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';
import { buildData } from '#scripts/emit/buildData.ts';
import { unzip } from '#scripts/package/zip.ts';
import { makeRelease } from '#scripts/release/makeRelease.ts';
import { unpack } from '#scripts/release/pack.ts';
import { takeInReleases } from '#scripts/release/takeInReleases.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { descriptorJson, tableTexts, writePackage } from '#tests/fixtures/package.ts';

const changelog = parseChangelog(`# Changelog

## [0.2.0] - 2026-12-01

### Data

- A date.

## [0.1.0] - 2026-11-23

### Data

- All of it.
`);

/** Derivations that there are none of: these tables are not those that charts are made of. */
const derivations = 'tests/fixtures/profile';

type Folders = ReturnType<typeof writePackage>;

/** Names a version in the descriptor, as who is about to release it does. */
function name(folders: Folders, version: string, created: string): void {
	const descriptor = { ...descriptorJson(), version, created: `${created}T00:00:00Z` };
	writeFileSync(join(folders.data, 'datapackage.json'), JSON.stringify(descriptor));
}

const release = (folders: Folders) =>
	makeRelease({
		data: folders.data,
		out: join(dirname(folders.data), 'workshop'),
		changelog,
		derivations,
		drawFrozen: (version) => Promise.resolve(new Map([['chart.html', Buffer.from(`drawn for ${version}`)]]))
	});

/** Writes another text where the table of agreements says one. */
function correct(folders: Folders, from: string, to: string): void {
	const file = join(folders.data, 'agreements.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** What the pipeline makes of the tables as they are. */
async function latest(folders: Folders) {
	expect(await buildData({ ...folders, tablesOnly: false, derivations })).toMatchObject({ ok: true });
	const { version, released } = json(folders.out, 'index.json');
	return { version, released };
}

/** A package of which 0.1.0 was released, and then 0.2.0 with a date corrected. */
async function releasedTwice(): Promise<Folders> {
	const folders = writePackage();
	name(folders, '0.1.0', '2026-11-23');
	expect(await release(folders)).toMatchObject({ ok: true });
	correct(folders, '2001-02-03', '2001-02-13');
	name(folders, '0.2.0', '2026-12-01');
	expect(await release(folders)).toMatchObject({ ok: true });
	return folders;
}

test('a release keeps what its addresses serve, and tells how it differs from the one before, field by field', async () => {
	const { data } = await releasedTwice();

	const files = unpack(readFileSync(join(data, 'releases/0.2.0.zip.br')));
	const changes =
		'table,row_id,kind,field,old,new,rows,reason\nagreements,a-1,cell_changed,signed,2001-02-03,2001-02-13,,\n';
	expect(Buffer.from(files.get('data/changes.csv') ?? []).toString()).toBe(changes);
	expect(unzip(files.get('data/toy-0.2.0.zip') ?? new Uint8Array()).get('changes.csv')).toEqual(
		files.get('data/changes.csv')
	);
	expect(Buffer.from(files.get('frozen/chart.html') ?? []).toString()).toBe('drawn for 0.2.0');

	const record = json(data, 'releases/0.2.0.json');
	expect(record).toMatchObject({
		version: '0.2.0',
		date: '2026-12-01',
		previous: '0.1.0',
		changes: { count: 1, once: [], tables: [{ table: 'agreements', added: 0, changed: 1, cells: 1 }] }
	});
	const digest = createHash('sha256')
		.update(readFileSync(join(data, 'releases/0.2.0.zip.br')))
		.digest('hex');
	expect(record.archive.sha256).toBe(digest);
	expect(json(data, 'releases/0.1.0.json')).toMatchObject({ previous: null, changes: null });
});

test('the addresses of an old version serve its bytes after the next release', async () => {
	const folders = await releasedTwice();
	const site = join(dirname(folders.data), 'site');

	expect(takeInReleases(folders.data, site)).toBe(2);

	expect(readFileSync(join(site, 'data/v0.1.0/agreements.csv'), 'utf8')).toBe(tableTexts['agreements.csv']);
	expect(readFileSync(join(site, 'data/v0.2.0/agreements.csv'), 'utf8')).toContain('2001-02-13');
	expect(readFileSync(join(site, 'frozen/v0.1.0/chart.html'), 'utf8')).toBe('drawn for 0.1.0');
	const digests = folderDigests(join(site, 'data/v0.1.0'));
	const { version, released, files } = json(site, 'data/v0.1.0/index.json');
	expect({ version, released }).toEqual({ version: '0.1.0', released: true });
	for (const { path, sha256 } of files) expect(digests[path]).toBe(sha256);
	expect(json(site, 'data/versions.json')).toMatchObject([
		{
			version: '0.2.0',
			date: '2026-12-01',
			address: 'v0.2.0/',
			index: 'v0.2.0/index.json',
			zip: { address: 'v0.2.0/toy-0.2.0.zip' },
			changes: 'v0.2.0/changes.csv'
		},
		{ version: '0.1.0', zip: { sha256: digests['toy-0.1.0.zip'] }, changes: null }
	]);
});

test('tables are called by a released version only while they are its tables', async () => {
	const folders = writePackage();
	name(folders, '0.1.0', '2026-11-23');
	expect(await latest(folders)).toEqual({ version: '0.1.0', released: false });

	await release(folders);
	expect(await latest(folders)).toEqual({ version: '0.1.0', released: true });

	// As a spreadsheet may have written it: another file, and the same table.
	correct(folders, 'a-3,BBB,', '"a-3",BBB,');
	expect(await latest(folders)).toEqual({ version: '0.1.0', released: true });

	correct(folders, '2001-02-03', '2001-02-13');
	expect(await latest(folders)).toEqual({ version: '0.1.1-draft', released: false });
	expect(readFileSync(join(folders.out, 'latest/changes.csv'), 'utf8')).toContain('a-1,cell_changed,signed,');
	expect(existsSync(join(folders.out, 'latest/toy-0.1.1-draft.zip'))).toBe(true);

	name(folders, '0.2.0', '2026-12-01');
	expect(await latest(folders)).toEqual({ version: '0.2.0-draft', released: false });
});

test('what is declared of the coming release goes with it', async () => {
	const folders = writePackage();
	name(folders, '0.1.0', '2026-11-23');
	await release(folders);
	name(folders, '0.2.0', '2026-12-01');
	const withdrawn = [{ table: 'sources', rows: 2, reason: 'private persons' }];
	writeFileSync(join(folders.data, 'releases/next.json'), JSON.stringify({ withdrawn }));

	expect(await release(folders)).toMatchObject({ ok: true, record: { withdrawn, changes: { count: 1 } } });

	expect(existsSync(join(folders.data, 'releases/next.json'))).toBe(false);
	await latest(folders);
	const told = readFileSync(join(folders.out, 'latest/changes.csv'), 'utf8').split('\n');
	expect(told[1]).toBe('sources,,rows_withdrawn,,,,2,private persons');
});

test('the same tables give the same release', async () => {
	const [first, second] = [await releasedTwice(), await releasedTwice()];

	expect(folderDigests(join(second.data, 'releases'))).toEqual(folderDigests(join(first.data, 'releases')));
});

test.each([
	['0.1.0', '2026-11-23', 'Version 0.1.0 was released already: the descriptor needs a new one'],
	['0.0.9', '2026-12-01', 'Version 0.0.9 is older than 0.1.0, which was released last'],
	['0.3', '2026-12-01', '"0.3" is no version of a release (1.0.0)'],
	['0.3.0', '2026-12-01', 'CHANGELOG.md has no entry [0.3.0]'],
	['0.2.0', '2026-12-02', 'CHANGELOG.md dates 0.2.0 to 2026-12-01, the descriptor (created) to 2026-12-02']
])('%s of %s is not released: %s', async (version, day, reason) => {
	const folders = writePackage();
	name(folders, '0.1.0', '2026-11-23');
	await release(folders);
	const before = folderDigests(folders.data);
	name(folders, version, day);

	const made = await release(folders);

	expect(made).toMatchObject({ ok: false, reasons: expect.arrayContaining([reason]) });
	expect(folderDigests(join(folders.data, 'releases'))).toEqual(
		Object.fromEntries(
			Object.entries(before).flatMap(([file, digest]) =>
				file.startsWith('releases/') ? [[file.slice('releases/'.length), digest]] : []
			)
		)
	);
});
