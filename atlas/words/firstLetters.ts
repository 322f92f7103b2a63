import { plainText, wordsOf } from './plainText.ts';

/** So many drawers for characters of a script that has thousands. */
const drawers = 8;
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function letterOf(character: string): string {
	if (/[a-z]/.test(character)) return character;
	if (/\p{N}/u.test(character)) return '0';
	return isHan(character) ? `han-${(character.codePointAt(0) ?? 0) % drawers}` : 'other';
}

/**
 * The drawers of a card index in which a name lies: one for each first letter of its words, and for each character of a
 * script that is written without spaces. Who seeks a name by any of its words looks into one.
 */
export function firstLetters(name: string): readonly string[] {
	const starts = wordsOf(plainText(name)).flatMap((word) => (isHan(word) ? [...word] : word.slice(0, 1)));
	return [...new Set(starts.map(letterOf))];
}
