/** How files that are no text of ours begin, byte for byte (a character each), and what they are. */
const beginnings = [
	['PK\u0003\u0004', 'a ZIP file, as spreadsheets in XLSX or ODS are: save the sheet as CSV (UTF-8)'],
	['\u00d0\u00cf\u0011\u00e0', 'a spreadsheet in the old XLS: save the sheet as CSV (UTF-8)'],
	['\u001f\u008b', 'compressed by gzip: unpack it'],
	['version https://git-lfs.github.com/', 'a pointer of Git LFS, not the file itself: run "git lfs pull"'],
	['\u0000\u0005\u0016\u0007', 'an AppleDouble file, which macOS leaves beside the real one: remove it'],
	['%PDF-', 'a PDF file: the table is needed as CSV (UTF-8)'],
	['PAR1', 'a Parquet file: the table is needed as CSV (UTF-8)'],
	['SQLite format 3\u0000', 'a SQLite file: the table is needed as CSV (UTF-8)']
] as const;

/** Known by its first words, in any letters, after blanks. */
const WEB_PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|\?xml)/i;

/** What a file is by its first bytes, and what to do about it; null where it may be a text of ours. */
export function foreignFormat(bytes: Uint8Array): string | null {
	const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	const found = beginnings.find(([beginning]) => start.startsWith(beginning));
	if (found) return `is ${found[1]}`;
	return WEB_PAGE.test(start) ? 'is a web page (HTML or XML), not a table: download the file itself' : null;
}
