import { csv } from './csv.ts';
import type { Format } from './Format.ts';
import { json } from './json.ts';
import { spreadsheetCsv } from './spreadsheetCsv.ts';
import { writeTexts } from './textFormat.ts';

/** All the ways in which tables are written. */
export const formats: readonly Format[] = [
	{ name: 'csv', open: (folder) => writeTexts(folder, [csv, spreadsheetCsv]) },
	{ name: 'json', open: (folder) => writeTexts(folder, [json]) }
];
