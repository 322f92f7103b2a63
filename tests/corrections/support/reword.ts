import { numbersFrom } from '#tests/fixtures/numbersFrom.ts';

/** The letters of a word in another order; as they are where they are all one letter. */
function shuffled(word: string, next: () => number): string {
	const letters = [...word];
	if (new Set(letters).size < 2) return word;
	for (let last = letters.length - 1; last > 0; last -= 1) {
		const other = Math.floor(next() * (last + 1));
		[letters[last], letters[other]] = [letters[other] ?? '', letters[last] ?? ''];
	}
	const made = letters.join('');
	return made === word ? shuffled(word, next) : made;
}

const marks = new Map([...':;$£€¥'].map((mark, index, all) => [mark, all[index ^ 1] ?? mark]));

/**
 * Other words of the same length and width, which mean nothing: no reader of prose finds in them what it looks for, and
 * lines break where they did. Letters change their places within a word, digits become others.
 * @param field what the text stands in: the same words are worded otherwise there than elsewhere, so that a name of one
 * field is found in no other
 */
export function reword(text: string, field: string): string {
	const next = numbersFrom(`${field}\n${text}`);
	return text
		.replace(/\p{Ll}+|\p{Lu}+/gu, (word) => shuffled(word, next))
		.replace(/\p{Script=Han}/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 1))
		.replace(/\d/g, (digit) => String((Number(digit) + 1 + Math.floor(next() * 9)) % 10))
		.replace(/[:;$£€¥]/g, (mark) => marks.get(mark) ?? mark);
}
