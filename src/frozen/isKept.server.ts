import { existsSync } from 'node:fs';
import path from 'node:path';
import { folders } from '#src/data/folders.server.ts';

/**
 * Whether a release keeps this file of its version, so that it is served as it was drawn then. A chart that is newer than the
 * release of its tables is none of them, and is drawn as others are.
 */
export const isKept = (version: string, file: string): boolean =>
	existsSync(path.join(folders.public, 'frozen', `v${version}`, `${file}.html`));
