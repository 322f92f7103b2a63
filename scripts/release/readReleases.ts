import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from './compareVersions.ts';
import type { Declared, ReleaseRecord } from './ReleaseRecord.ts';

/** Where the releases of some tables lie. */
export const releasesFolder = (data: string): string => join(data, 'releases');

/** The files of a release in one: all that its addresses serve. */
export const releaseArchive = (data: string, version: string): string =>
	join(releasesFolder(data), `${version}.zip.br`);

/** The record of a release. */
export const releaseRecord = (data: string, version: string): string =>
	join(releasesFolder(data), `${version}.json`);

/** What is declared of the release that comes next. */
export const nextFile = (data: string): string => join(releasesFolder(data), 'next.json');

const recordName = /^\d+\.\d+\.\d+\.json$/;

/** The records of all releases of some tables, the oldest first; none where none was made. */
export function readReleases(data: string): readonly ReleaseRecord[] {
	const folder = releasesFolder(data);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => recordName.test(name))
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReleaseRecord)
		.toSorted((a, b) => compareVersions(a.version, b.version));
}

/** What is declared of the release that comes next; nothing where nothing is. */
export function readDeclared(data: string): Declared {
	const file = nextFile(data);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Declared) : {};
}
