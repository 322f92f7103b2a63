import { existsSync } from 'node:fs';
import path from 'node:path';
import { resolve } from '$app/paths';
import type { VersionEntry } from '#scripts/release/takeInReleases.ts';
import { folders } from './folders.server.ts';
import { readBuilt } from './readBuilt.server.ts';

const list = 'data/versions.json';

/** The versions that are kept, the newest first; none where none was ever released. */
export const keptVersions = (): readonly VersionEntry[] =>
	existsSync(path.join(folders.public, list)) ? readBuilt<readonly VersionEntry[]>(list) : [];

/** Where the files of a version stand, and a page that lists them; below the host. They are never changed. */
export const versionAddress = (version: string): string =>
	resolve('/data/v[version=version]', { version }).replace(/\/?$/, '/');
