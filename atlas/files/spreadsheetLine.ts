import { csvLine } from './csvLine.ts';

/** What a file for spreadsheets begins with, without which Excel does not read UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What makes a spreadsheet take a text for a formula, or hides one before it (OWASP, CSV injection): a control character, or
 * one of the signs in any width, whatever blanks of whatever script stand before it.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for.
const formula = /^(?:[\u0000-\u001f]|[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** A text as a spreadsheet may have it: an apostrophe stands before what it would run as a formula. */
export const textForSpreadsheet = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * One line of CSV to be opened in a spreadsheet: no text is run as a formula.
 * @param isNumeric which cells hold numbers, in their order: a number stays one
 */
export const spreadsheetLine = (cells: readonly string[], isNumeric: readonly boolean[]): string =>
	csvLine(cells.map((cell, index) => (isNumeric[index] === true ? cell : textForSpreadsheet(cell))));
