import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from '#src/data/folders.server.ts';
import type { ReleaseRecord } from '#scripts/release/ReleaseRecord.ts';

/** The records of the releases that are kept beside the tables, by version. */
export function keptReleases(): ReadonlyMap<string, ReleaseRecord> {
	const folder = path.join(folders.data, 'releases');
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder)
			.filter((name) => /^\d.*\.json$/.test(name))
			.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ReleaseRecord)
			.map((record) => [record.version, record])
	);
}
