import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { unzip, zip } from '../package/zip.ts';

/**
 * The files of a release as one: a zip that compresses nothing, in Brotli. A release holds each table in many forms and the same
 * typeface in each chart, and what looks over all files at once makes a third of what a zip alone does.
 * @param day `YYYY-MM-DD`, the date that every file in it bears
 */
export function pack(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
	const bytes = zip(files, day, 0);
	const params = {
		// The next better level takes half a minute for five hundredths.
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	return brotliCompressSync(bytes, { params });
}

/**
 * The files of a release that was packed, by their paths.
 * @param isWanted of which paths; all by default
 */
export function unpack(
	bytes: Uint8Array,
	isWanted?: (path: string) => boolean
): ReadonlyMap<string, Uint8Array> {
	return unzip(brotliDecompressSync(bytes), isWanted);
}
