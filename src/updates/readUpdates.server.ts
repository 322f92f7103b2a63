import { readFileSync } from 'node:fs';
import type { Release } from './changelog.ts';
import { parseChangelog } from './parseChangelog.ts';

/** The releases as the changelog of the project holds them: the one place where they are written. */
export function readUpdates(): readonly Release[] {
	return parseChangelog(readFileSync('CHANGELOG.md', 'utf8'));
}
