import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';
import { buildData } from '#scripts/emit/buildData.ts';
import { unzip } from '#scripts/package/zip.ts';
import { makeRelease } from '#scripts/release/makeRelease.ts';
import { unpack } from '#scripts/release/pack.ts';
import { folderFiles } from '#scripts/release/folderFiles.ts';
import { withdraw } from '#scripts/release/withdraw.ts';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { descriptorJson, writePackage } from '#tests/fixtures/package.ts';

const changelog = parseChangelog(`## [0.2.0] - 2026-12-01
### Data
- B.
## [0.1.0] - 2026-11-23
### Data
- A.
`);
const derivations = 'tests/fixtures/profile';

/** The package of the tests with a table of persons, who are made up, and claims that name them. */
function descriptor(version: string, created: string) {
	const base = descriptorJson();
	const [agreements, estimates, countries, sources] = base.resources;
	const persons = structuredClone(countries!);
	const [key, name, ...others] = persons.schema.fields;
	Object.assign(persons, { name: 'persons', path: 'persons.csv' });
	persons.schema.primaryKey = ['person_id'];
	const fields = [{ ...key!, name: 'person_id' }, name!, { ...name!, name: 'name_zh', constraints: {} }];
	persons.schema.fields = [...fields, ...others];
	const claimed = {
		...structuredClone(estimates!.schema.fields[3]!),
		name: 'person_ids',
		listDelimiter: ';'
	};
	estimates!.schema.fields.splice(3, 0, claimed);
	estimates!.schema.listForeignKeys.push({
		fields: ['person_ids'],
		reference: { resource: 'persons', fields: ['person_id'] }
	});
	const resources = [agreements, estimates, countries, persons, sources];
	return { ...base, version, created: `${created}T00:00:00Z`, resources };
}

const persons = 'person_id,name,name_zh,source_ids,confidence\n';
const ann = 'ann-example,Ann Example (Annie Sample),安例,S-1;S-2,high\n';
const bob = 'bob-model,Bob Model,,S-1,high\n';
const claims = 'estimate_id,value_low,value_high,person_ids,relates_to,source_ids,confidence\n';

/** Two releases in which a person is told of: in her row, in keys, texts and charts. */
async function releasedTwice() {
	const folders = writePackage(descriptor('0.1.0', '2026-11-23'));
	const write = (file: string, text: string) => writeFileSync(join(folders.data, file), text);
	const release = () =>
		makeRelease({
			data: folders.data,
			out: join(dirname(folders.data), 'workshop'),
			...{ changelog, derivations },
			drawFrozen: () =>
				Promise.resolve(
					new Map([
						['who.html', Buffer.from('<p>Of ANN EXAMPLE.</p>')],
						['who-unnamed.html', Buffer.from('<p>Of somebody.</p>')],
						['sums.html', Buffer.from('<p>Of sums.</p>')]
					])
				)
		});
	write('persons.csv', persons + ann + bob);
	write('estimates.csv', `${claims}claim-1,1,2,ann-example;bob-model,,S-1,low\n`);
	write(
		'sources.csv',
		'source_id,title,url\nS-1,"Example, Ann: a report",https://example.org/ann-example\nS-2,B,\nS-30,C,\n'
	);
	expect(await release()).toMatchObject({ ok: true });
	write('persons.csv', persons + ann.replace('high', 'low') + bob);
	write(
		'estimates.csv',
		`${claims}claim-1,1,3,ann-example;bob-model,,S-1,low\nclaim-2,1,2,ann-example,,S-1,low\n`
	);
	write('datapackage.json', JSON.stringify(descriptor('0.2.0', '2026-12-01')));
	expect(await release()).toMatchObject({ ok: true });
	return folders;
}

/** All texts of all files of a folder, in archives and in what lies in these. */
function allTexts(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
	return [...files].flatMap(([path, bytes]) => {
		if (path.endsWith('.zip.br')) return allTexts(unpack(bytes));
		if (/\.(zip|xlsx)$/.test(path)) return allTexts(unzip(bytes));
		return [path, Buffer.from(bytes).toString().replaceAll('https://example.org/ann-example', '')];
	});
}

const call = { table: 'persons', ids: ['ann-example'], reason: 'a private person' };
const told = /ann.?example|example.{0,2}ann|annie|安例/i;
const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
	Buffer.from(files.get(path) ?? []).toString();

test('a person who is withdrawn leaves the tables and every release, in each file of it; how many and why is told', async () => {
	const { data, out } = await releasedTwice();
	expect(allTexts(folderFiles(data)).some((each) => told.test(each))).toBe(true);

	const { reasons } = await withdraw({ ...call, data });

	expect(reasons).toEqual([]);
	expect(allTexts(folderFiles(data)).filter((each) => told.test(each))).toEqual([]);
	expect(readFileSync(join(data, 'persons.csv'), 'utf8')).toBe(persons + bob);
	expect(readFileSync(join(data, 'estimates.csv'), 'utf8')).toBe(
		`${claims}claim-1,1,3,bob-model,,S-1,low\nclaim-2,1,2,,,S-1,low\n`
	);
	for (const version of ['0.1.0', '0.2.0']) {
		const files = unpack(readFileSync(join(data, `releases/${version}.zip.br`)));
		expect(text(files, 'data/persons.csv')).toBe(persons + bob);
		expect(text(files, 'data/sources.csv')).toContain(
			'S-1,[name withdrawn]: a report,https://example.org/ann-example'
		);
		const { resources } = JSON.parse(text(files, 'data/datapackage.json'));
		expect(resources[3]).toMatchObject({ name: 'persons', extent: { rows: 1 } });
		expect(text(files, 'data/row_sources.csv')).not.toContain('persons,ann');
		expect(text(files, 'data/row_sources.csv')).toContain('persons,bob-model,S-1');
		// Who can be told from the chart without names is the same person.
		for (const chart of ['who', 'who-unnamed'])
			expect(text(files, `frozen/${chart}.html`)).toContain('This chart is withdrawn');
		expect(text(files, 'frozen/sums.html')).toBe('<p>Of sums.</p>');
		const record = JSON.parse(readFileSync(join(data, `releases/${version}.json`), 'utf8'));
		expect(record.withdrawn).toEqual([{ table: 'persons', rows: 1, reason: 'a private person' }]);
	}
	expect(await buildData({ data, out, tablesOnly: false, derivations })).toMatchObject({ ok: true });
	expect(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).toMatchObject({
		version: '0.2.0',
		released: true
	});
});

test('changes of a release that is rewritten tell the rest as before, and of the rows a number', async () => {
	const { data } = await releasedTwice();

	await withdraw({ ...call, data });

	const files = unpack(readFileSync(join(data, 'releases/0.2.0.zip.br')));
	expect(text(files, 'data/changes.csv').split('\n')).toEqual([
		'table,row_id,kind,field,old,new,rows,reason',
		'estimates,claim-1,cell_changed,value_high,2,3,,',
		'estimates,claim-2,row_added,,,,,',
		'persons,,rows_withdrawn,,,,1,a private person',
		''
	]);
	expect(JSON.parse(readFileSync(join(data, 'releases/next.json'), 'utf8'))).toEqual({
		withdrawn: [{ table: 'persons', rows: 1, reason: 'a private person' }]
	});
});

test('sizes and digests in a release that is rewritten are those of its files', async () => {
	const { data } = await releasedTwice();

	await withdraw({ ...call, data });

	const files = unpack(readFileSync(join(data, 'releases/0.1.0.zip.br')));
	const sha256 = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');
	const listed: { path: string; bytes: number; sha256: string }[] = JSON.parse(
		text(files, 'data/index.json')
	).files;
	expect(listed.map(({ path }) => path)).toContain('persons.json');
	for (const { path, bytes, sha256: digest } of listed) {
		expect(files.get(`data/${path}`)?.length, path).toBe(bytes);
		expect(sha256(files.get(`data/${path}`)), path).toBe(digest);
	}
	const inside = unzip(files.get('data/toy-0.1.0.zip') ?? new Uint8Array());
	expect(inside.get('persons.csv')).toEqual(files.get('data/persons.csv'));
	for (const line of text(inside, 'checksums.sha256').trim().split('\n')) {
		const [digest, path = ''] = line.split('  ');
		expect(sha256(inside.get(path)), path).toBe(digest);
	}
});

test('where something else speaks of the person, or the tables would not hold together, nothing is changed', async () => {
	const { data } = await releasedTwice();
	writeFileSync(join(data, 'README.md'), '# Persons\n\nAnn Example is one.\n');
	const before = folderDigests(data);

	expect((await withdraw({ ...call, data })).reasons).toEqual([
		`${join(data, 'README.md')}:3 speaks of it, too`
	]);
	const { reasons } = await withdraw({ ...call, table: 'sources', ids: ['S-1'], data });
	expect(reasons.join('\n')).toContain('is no iso3 of the table countries');
	expect((await withdraw({ ...call, ids: ['nobody'], data })).reasons).toEqual([
		'No version has such a row of persons: nobody'
	]);

	expect(folderDigests(data)).toEqual(before);
});
