import { csvLine } from '#atlas/files/csvLine.ts';
import type { TextFile } from './textFormat.ts';

/** CSV of RFC 4180: UTF-8, LF, every text as it stands in the table. */
export const csv: TextFile = {
	extension: '.csv',
	formatter: ({ schema }) => ({
		start: csvLine(schema.fields.map(({ name }) => name)),
		row: (values, cells) => csvLine(cells),
		end: ''
	})
};
