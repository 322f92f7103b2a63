import { expect, test } from 'vitest';
import { textWidth } from '#src/map/textWidth.ts';
import { wrapText } from '#src/plot/wrapText.ts';

const text = 'An evening paper, crediting a researcher of the ministry';

test('breaks at spaces into lines that fit, and loses no word', () => {
	const lines = wrapText(text, 120, 13);
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
	expect(lines.join(' ')).toBe(text);
});

test('gives a word that is too wide a line of its own', () => {
	expect(wrapText('a misattribution b', 20, 13)).toEqual(['a', 'misattribution', 'b']);
});

test('leaves what fits on one line', () => {
	expect(wrapText(text, 2000, 13)).toEqual([text]);
});
