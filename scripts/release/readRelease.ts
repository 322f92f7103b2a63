import { readFileSync } from 'node:fs';
import { unpack } from './pack.ts';
import { releaseArchive } from './readReleases.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/**
 * The files of a release that is kept, by their paths.
 * @param data folder of the tables
 * @param isWanted of which paths; all by default
 */
export function readRelease(
	data: string,
	version: string,
	isWanted?: (path: string) => boolean
): ReleaseFiles {
	return unpack(readFileSync(releaseArchive(data, version)), isWanted);
}

/** Whether a file is needed to know the tables of a release. */
export const isTable = (path: string): boolean => /^data\/(\w+\.csv|datapackage\.json)$/.test(path);
