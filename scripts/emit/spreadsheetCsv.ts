import { csvLine } from './csv.ts';
import type { Format } from './Format.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** What makes a spreadsheet take a text for a formula, or hides one before it (OWASP, CSV injection). */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for.
const FORMULA = /^[=+\-@\u0000-\u001f]/;

/**
 * CSV to be opened in a spreadsheet: with the byte order mark without which Excel does not read UTF-8, and with an
 * apostrophe before every text that a spreadsheet would run as a formula. Numbers stay numbers.
 */
export const spreadsheetCsv: Format = {
	extension: '.spreadsheet.csv',
	formatter({ schema }) {
		const isNumeric = schema.fields.map(
			({ type }) => type === 'integer' || type === 'number' || type === 'year'
		);
		return {
			start: BYTE_ORDER_MARK + csvLine(schema.fields.map(({ name }) => name)),
			row: (values, cells) =>
				csvLine(
					cells.map((cell, index) => (isNumeric[index] !== true && FORMULA.test(cell) ? `'${cell}` : cell))
				),
			end: ''
		};
	}
};
