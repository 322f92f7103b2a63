import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetLine, textForSpreadsheet } from '#atlas/files/spreadsheetLine.ts';

/** Blanks and invisible signs: a space, a tab, no-break and ideographic spaces, a zero-width space, a mark of direction. */
const blanks = fc.string({
	unit: fc.constantFrom(' ', '\t', '\u00a0', '\u3000', '\u200b', '\u200e', '\ufeff'),
	maxLength: 4
});
const signs = fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫');

test('a text that begins with a sign of a formula, in any width and after any blanks, is none', () => {
	fc.assert(
		fc.property(blanks, signs, fc.string(), (blank, sign, rest) => {
			expect(textForSpreadsheet(`${blank}${sign}${rest}`)).toBe(`'${blank}${sign}${rest}`);
		})
	);
});

test('a text that begins otherwise stays as it is', () => {
	for (const text of ['', 'A=1', '杨秀珠', '(-5)', ' about 5', "'quoted"])
		expect(textForSpreadsheet(text)).toBe(text);
});

test('a number stays a number, and a text that looks like one of below nought does not', () => {
	expect(spreadsheetLine(['-5', '-5'], [true, false])).toBe("-5,'-5\n");
});
