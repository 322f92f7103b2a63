import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder by their paths in it, with forward slashes. */
export function folderFiles(folder: string): ReadonlyMap<string, Uint8Array> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
	return new Map(
		paths
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))])
	);
}
