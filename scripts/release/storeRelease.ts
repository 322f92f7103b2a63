import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Descriptor } from '#atlas/descriptor.ts';
import { type CellTable, readCells } from './cells.ts';
import { changesCsv } from './changesCsv.ts';
import { comparePackages } from './comparePackages.ts';
import { pack } from './pack.ts';
import { releaseRecord, releasesFolder, releaseArchive } from './readReleases.ts';
import type { Declared, ReleaseRecord } from './ReleaseRecord.ts';
import { summariseChanges } from './summariseChanges.ts';

/** All that a version's addresses serve: its tables below `data/`, its frozen charts below `frozen/`. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** A release that is to be kept. */
export interface NewRelease {
	readonly files: ReleaseFiles;
	/** The release before, with its tables; null for the first. */
	readonly previous: { readonly version: string; readonly tables: readonly CellTable[] } | null;
	readonly declared: Declared;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The text of a file of a release. @throws where it has none */
function textIn(files: ReleaseFiles, path: string): string {
	const bytes = files.get(path);
	if (!bytes) throw new Error(`The release holds no ${path}`);
	return Buffer.from(bytes).toString();
}

/** The descriptor of a release and its tables as texts. */
export function tablesIn(files: ReleaseFiles): {
	readonly descriptor: Descriptor;
	readonly tables: readonly CellTable[];
} {
	const descriptor = JSON.parse(textIn(files, 'data/datapackage.json')) as Descriptor;
	return { descriptor, tables: readCells(descriptor, (path) => textIn(files, `data/${path}`)) };
}

/**
 * Keeps a release beside its tables: one file with all that its addresses serve, and a record of what there is to know of it.
 * @param data folder of the tables
 * @throws where its `changes.csv` is not what its tables say
 */
export function storeRelease(data: string, { files, previous, declared }: NewRelease): ReleaseRecord {
	const { descriptor, tables } = tablesIn(files);
	const changes = previous && comparePackages(previous.tables, tables, declared);
	const told = files.get('data/changes.csv');
	if (changes && Buffer.from(told ?? []).toString() !== changesCsv(changes))
		throw new Error(
			`changes.csv of ${descriptor.version} does not tell how it differs from ${previous.version}`
		);
	const date = descriptor.created.slice(0, 10);
	const bytes = pack(files, date);
	const record: ReleaseRecord = {
		version: descriptor.version,
		date,
		previous: previous?.version ?? null,
		archive: { bytes: bytes.length, sha256: sha256(bytes) },
		...declared,
		tables: tables.map(({ name, rows, isDerived }, index) => ({
			name,
			rows: rows.length,
			sha256: sha256(files.get(`data/${descriptor.resources[index]?.path}`) ?? new Uint8Array()),
			isDerived
		})),
		changes: changes && summariseChanges(changes)
	};
	mkdirSync(releasesFolder(data), { recursive: true });
	writeFileSync(releaseArchive(data, record.version), bytes);
	writeFileSync(releaseRecord(data, record.version), `${JSON.stringify(record, null, '\t')}\n`);
	return record;
}
