import { readBuilt } from '#src/data/readBuilt.server.ts';

/** What the pages need of `data/index.json`, the list of all files that the pipeline wrote. */
interface Index {
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Where those of the package as it is now lie. */
const latest = 'latest/';

/** Bytes by file name, of all files of the package as it is now. */
export function fileSizes(): Readonly<Record<string, number>> {
	const { files } = readBuilt<Index>('data/index.json');
	return Object.fromEntries(
		files.flatMap(({ path, bytes }) =>
			path.startsWith(latest) ? [[path.slice(latest.length), bytes] as const] : []
		)
	);
}

/** Bytes of the files of one table, by what follows its name: `.csv`. */
export function tableSizes(table: string): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(fileSizes()).flatMap(([path, bytes]) =>
			path.startsWith(`${table}.`) ? [[path.slice(table.length), bytes] as const] : []
		)
	);
}
