import { readBuilt } from '#src/data/readBuilt.server.ts';

/** What the pages need of `data/latest/index.json`, the list of all files of the package as it is now. */
interface Index {
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Bytes by file name, of all files of the package as it is now. */
export function fileSizes(): Readonly<Record<string, number>> {
	const { files } = readBuilt<Index>('data/latest/index.json');
	return Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
}

/** Bytes of the files of one table, by what follows its name: `.csv`. */
export function tableSizes(table: string): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(fileSizes()).flatMap(([path, bytes]) =>
			path.startsWith(`${table}.`) ? [[path.slice(table.length), bytes] as const] : []
		)
	);
}
