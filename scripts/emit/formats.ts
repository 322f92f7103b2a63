import { analysisCsv } from './analysisCsv.ts';
import { csv } from './csv.ts';
import type { Format, FormatName } from './Format.ts';
import { json } from './json.ts';
import { spreadsheetCsv } from './spreadsheetCsv.ts';
import { writeTexts } from './textFormat.ts';

const csvFormat: Format = { open: (folder) => writeTexts(folder, [csv, spreadsheetCsv, analysisCsv]) };
const jsonFormat: Format = { open: (folder) => writeTexts(folder, [json]) };

/** All the ways in which tables are written; the code of a format is loaded when it is asked for. */
export const formats: Readonly<Record<FormatName, () => Promise<Format>>> = {
	csv: () => Promise.resolve(csvFormat),
	json: () => Promise.resolve(jsonFormat),
	parquet: async () => (await import('./parquet/parquet.ts')).parquet,
	sqlite: async () => (await import('./sqlite/sqlite.ts')).sqlite,
	xlsx: async () => (await import('./xlsx/xlsx.ts')).xlsx
};
