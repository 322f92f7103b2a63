import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Gives another `PUBLIC_DIR` the files of `public/` that nothing generates: those that lie in no folder of it. */
export function copyOwnFiles(to: string, from = 'public'): void {
	if (resolve(to) === resolve(from)) return;
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		if (entry.isFile()) copyFileSync(join(from, entry.name), join(to, entry.name));
	}
}
