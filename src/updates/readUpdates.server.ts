import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from '#src/data/folders.server.ts';
import type { Release } from '#atlas/files/changelog.ts';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';

/** The releases as a changelog holds them, the one place where they are written: the tables' own, else the project's. */
export function readUpdates(): readonly Release[] {
	const own = path.join(folders.data, 'CHANGELOG.md');
	return parseChangelog(readFileSync(existsSync(own) ? own : 'CHANGELOG.md', 'utf8'));
}
