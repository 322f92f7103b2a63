import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { csvLine } from '#atlas/files/csvLine.ts';
import { counted } from '#atlas/words/counted.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { buildData } from '../emit/buildData.ts';
import { formatProblem } from '../validate/formatProblem.ts';
import { keyValue } from '../validate/rowKey.ts';
import { type CellTable, readCells } from './cells.ts';
import { leftIn } from './leftIn.ts';
import { readRelease } from './readRelease.ts';
import { nextFile, readDeclared, readReleases, releasesFolder } from './readReleases.ts';
import { redactor, type Redactor } from './redact.ts';
import type { Declared, Withdrawal } from './ReleaseRecord.ts';
import { rewriteRelease } from './rewriteRelease.ts';
import { type NewRelease, storeRelease, tablesIn } from './storeRelease.ts';
import { withoutRows } from './withoutRows.ts';

/** Which rows are to leave, and why. */
export interface WithdrawCall {
	/** Folder of the tables. */
	readonly data: string;
	readonly table: string;
	readonly ids: readonly string[];
	/** As everybody may read it. */
	readonly reason: string;
	/** What they are called beside what their rows say. */
	readonly names?: readonly string[];
}

/** What came of it: with a reason in its way nothing was changed. */
export interface Withdrawn {
	readonly reasons: readonly string[];
	readonly said: string;
}

/** The rows of a table that have one of the ids. */
function rowsWith(
	tables: readonly CellTable[],
	{ table, ids }: WithdrawCall
): readonly Record<string, string>[] {
	const found = tables.find(({ name }) => name === table);
	return (found?.rows ?? [])
		.map((cells) => Object.fromEntries(found?.fields.map((name, index) => [name, cells[index] ?? '']) ?? []))
		.filter((row) => ids.includes(keyValue(found?.primaryKey.map((name) => row[name] ?? '') ?? [])));
}

/** What a row calls whom it is about: its fields `name`, `name_zh` and the like. */
const namesOf = (row: Record<string, string>) =>
	Object.entries(row).flatMap(([field, cell]) => (/^name(_|$)/.test(field) && cell !== '' ? [cell] : []));

const withDeclared = (declared: Declared, withdrawal: Withdrawal): Declared =>
	withdrawal.rows === 0 ? declared : { ...declared, withdrawn: [...(declared.withdrawn ?? []), withdrawal] };

/** What the tables as they are become, as texts by the names of their files, and in sentences what keeps them from it. */
async function nowWithout(
	data: string,
	descriptor: Descriptor,
	tables: readonly CellTable[],
	{ isFound }: Redactor
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly reasons: readonly string[] }> {
	const files = new Map(
		tables.map(({ name, fields, rows }) => [`${name}.csv`, [fields, ...rows].map(csvLine).join('')])
	);
	const texts = ['datapackage.json', 'README.md', 'CHANGELOG.md'].filter((file) =>
		existsSync(join(data, file))
	);
	const naming = texts.flatMap((file) =>
		readFileSync(join(data, file), 'utf8')
			.split('\n')
			.flatMap((line, index) => (isFound(line) ? [`${join(data, file)}:${index + 1} speaks of it, too`] : []))
	);
	const folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-withdraw-'));
	try {
		const copy = join(folder, 'data');
		mkdirSync(copy);
		cpSync(join(data, 'datapackage.json'), join(copy, 'datapackage.json'));
		for (const { path, name } of descriptor.resources)
			writeFileSync(join(copy, path), files.get(`${name}.csv`) ?? '');
		const built = await buildData({
			...{ data: copy, out: join(folder, 'out'), tablesOnly: true, formats: ['csv'] as const }
		});
		const problems = built.ok ? [] : built.problems.map(formatProblem);
		return { files, reasons: [...naming, ...problems.map((text) => text.replace(copy, data))] };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Takes rows out of the tables and of every release that is kept, with what refers to them and what names those whom they are
 * about. What stays of them is how many there were, and why.
 */
export async function withdraw(call: WithdrawCall): Promise<Withdrawn> {
	const { data, table, ids, reason } = call;
	const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as Descriptor;
	const now = readCells(descriptor, (path) => readFileSync(join(data, path), 'utf8'));
	const releases = readReleases(data).map((record) => ({ record, files: readRelease(data, record.version) }));
	const held = [now, ...releases.map(({ files }) => tablesIn(files).tables)].map((each) =>
		rowsWith(each, call)
	);
	if (held.flat().length === 0)
		return { reasons: [`No version has such a row of ${table}: ${ids.join(', ')}`], said: '' };
	const names = [...new Set([...(call.names ?? []), ...held.flat().flatMap(namesOf)])];
	const leaving = { table, ids: new Set(ids), redactor: redactor(ids, names) };
	const without = (tables: readonly CellTable[], { resources }: Descriptor) =>
		tables.map((each, index) => {
			const resource = resources[index];
			return resource ? withoutRows(each, resource, leaving) : each;
		});

	const current = await nowWithout(data, descriptor, without(now, descriptor), leaving.redactor);
	const reasons = [...current.reasons];
	const rewritten: NewRelease[] = [];
	let before: NewRelease['previous'] = null;
	for (const [index, { record, files }] of releases.entries()) {
		const own = tablesIn(files);
		const tables = without(own.tables, own.descriptor);
		const { renames, withdrawn } = record;
		const known = { ...(renames && { renames }), ...(withdrawn && { withdrawn }) };
		const declared = withDeclared(known, { table, rows: held[index + 1]?.length ?? 0, reason });
		const isTold = leftIn(files, leaving.redactor).length > 0;
		const to = { tables, declared, before: before?.tables ?? null, redactor: leaving.redactor };
		const next = isTold ? await rewriteRelease(files, { ...to, descriptor: own.descriptor }) : files;
		const left = leftIn(next, leaving.redactor);
		reasons.push(...left.map((path) => `${path} of version ${record.version} would still speak of it`));
		rewritten.push({ files: next, previous: before, declared });
		before = { version: record.version, tables };
	}
	if (reasons.length > 0) return { reasons, said: '' };

	for (const [name, text] of current.files) writeFileSync(join(data, name), text);
	for (const release of rewritten) storeRelease(data, release);
	mkdirSync(releasesFolder(data), { recursive: true });
	const rows = Math.max(...held.map(({ length }) => length));
	const next = withDeclared(readDeclared(data), { table, rows, reason });
	writeFileSync(nextFile(data), `${JSON.stringify(next, null, '\t')}\n`);
	const versions = releases.map(({ record }) => record.version);
	const digests = names.map((name) => createHash('sha256').update(name.toLowerCase()).digest('hex'));
	return {
		reasons: [],
		said: [
			`${counted(rows, 'row')} of ${table} ${rows === 1 ? 'has' : 'have'} left the tables and ${versions.length === 0 ? 'no version, as none is kept' : `version ${listInSentence(versions)}`}.`,
			'Digests of the names, for the list of those who are looked for in every file:',
			...digests
		].join('\n')
	};
}
