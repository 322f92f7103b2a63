import { dataFiles } from '#src/catalogue/dataFiles.server.ts';

/** Bytes by file name, of all files of the package as it is now. */
export function fileSizes(): Readonly<Record<string, number>> {
	return Object.fromEntries(dataFiles().map(({ path, bytes }) => [path.slice('data/latest/'.length), bytes]));
}

/** Bytes of the files of one table, by what follows its name: `.csv`. */
export function tableSizes(table: string): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(fileSizes()).flatMap(([path, bytes]) =>
			path.startsWith(`${table}.`) ? [[path.slice(table.length), bytes] as const] : []
		)
	);
}
