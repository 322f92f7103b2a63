import { csvLine } from '#atlas/files/csvLine.ts';
import { columnsOf, textIn } from './columns.ts';
import type { TextFile } from './textFormat.ts';

/** The CSV of a table with partial dates, with what can be computed with beside each; other tables have none. */
export const analysisCsv: TextFile = {
	extension: '.analysis.csv',
	formatter(table) {
		const columns = columnsOf(table);
		if (columns.length === table.schema.fields.length) return null;
		return {
			start: csvLine(columns.map(({ name }) => name)),
			row: (values, cells) => csvLine(columns.map((column) => textIn(column, cells))),
			end: ''
		};
	}
};
