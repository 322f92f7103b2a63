import { textWidth } from '#src/map/textWidth.ts';

/**
 * Breaks a text at its spaces into lines no wider than `width` pixels, in Source Sans 3; a word wider than that has a
 * line of its own.
 */
export function wrapText(
	text: string,
	width: number,
	fontSize: number,
	weight: 400 | 600 = 400
): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, fontSize, weight) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
