import type { CellValue } from 'hucre/xlsx';
import { textForSpreadsheet } from '#atlas/files/spreadsheetLine.ts';
import type { Value } from '../../validate/fields/Value.ts';

/** The longest text that a cell of a spreadsheet holds, in UTF-16 units. */
const LONGEST = 32_767;

/** What stands at the end of a text that a cell cannot hold. */
export const CUT_MARK = ' … [cut here: the CSV has the whole text]';

/** A text as a sheet holds it: run by no spreadsheet, cut where it is too long for a cell. */
export function sheetText(text: string): string {
	const shown = textForSpreadsheet(text);
	if (shown.length <= LONGEST) return escaped(shown);
	const end = LONGEST - CUT_MARK.length;
	// No character is cut in two.
	const whole = /[\ud800-\udbff]$/.test(shown.slice(0, end)) ? end - 1 : end;
	return escaped(shown.slice(0, whole) + CUT_MARK);
}

/**
 * A value as a sheet holds it: numbers and truth values as such, everything else (dates too) as the text that it is.
 * @param cell the text that the value was read from
 */
export function sheetCell(value: Value, cell: string): CellValue {
	if (value === null) return null;
	return typeof value === 'number' || typeof value === 'boolean' ? value : sheetText(cell);
}

/**
 * Within sheets `_x0041_` stands for a character (ECMA-376 part 1, 22.4.2.4): a text that looks so is told apart, and what
 * XML cannot hold is told so.
 */
function escaped(text: string): string {
	return text
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replace(/[\ufffe\uffff]/g, (character) => (character === '\ufffe' ? '_xFFFE_' : '_xFFFF_'));
}
