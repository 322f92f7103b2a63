import { csvLine } from '#atlas/files/csvLine.ts';
import { byteOrderMark, spreadsheetLine } from '#atlas/files/spreadsheetLine.ts';
import type { TextFile } from './textFormat.ts';

/**
 * CSV to be opened in a spreadsheet: with the byte order mark without which Excel does not read UTF-8, and with an
 * apostrophe before every text that a spreadsheet would run as a formula. Numbers stay numbers.
 */
export const spreadsheetCsv: TextFile = {
	extension: '.spreadsheet.csv',
	formatter({ schema }) {
		const isNumeric = schema.fields.map(
			({ type }) => type === 'integer' || type === 'number' || type === 'year'
		);
		return {
			start: byteOrderMark + csvLine(schema.fields.map(({ name }) => name)),
			row: (values, cells) => spreadsheetLine(cells, isNumeric),
			end: ''
		};
	}
};
