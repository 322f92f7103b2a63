import path from 'node:path';
import { folders } from '#src/data/folders.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

interface Index {
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** The SQLite file of the tables as they are now. */
export interface DatabaseFile {
	/** Below `data/latest/`, as links name it. */
	readonly name: string;
	/** Where it lies while pages are prerendered. */
	readonly place: string;
	readonly bytes: number;
}

/** The SQLite file; undefined where the data were built without it (`npm run dev` does). */
export function databaseFile(): DatabaseFile | undefined {
	const { files } = readBuilt<Index>('data/index.json');
	const found = files.find((file) => /^latest\/[^/]+\.sqlite$/.test(file.path));
	if (!found) return undefined;
	const name = found.path.slice('latest/'.length);
	return { name, place: path.join(folders.public, 'data', found.path), bytes: found.bytes };
}
