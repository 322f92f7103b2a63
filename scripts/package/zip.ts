import { unzipSync, zipSync } from 'fflate';

/**
 * Files as one zip. The same files of the same day give the same bytes, wherever and whenever it is made.
 * @param files contents by path
 * @param day `YYYY-MM-DD`, the date that every file in it bears
 * @param level how much each file is compressed: 0 for not at all
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, day: string, level: 0 | 6 = 6): Uint8Array {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// A zip holds the clock's own hours, so that midnight is the same everywhere.
	const mtime = new Date(year, month - 1, date);
	const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(sorted), { level, mtime });
}

/**
 * The files of a zip by path; throws on what is none.
 * @param isWanted of which paths; all by default
 */
export function unzip(
	bytes: Uint8Array,
	isWanted: (path: string) => boolean = () => true
): ReadonlyMap<string, Uint8Array> {
	return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isWanted(name) })));
}
