import { plainText } from '#atlas/words/plainText.ts';

/** The words of a search, in any order; diacritics and case do not matter. None where nothing is sought. */
export function soughtWords(sought: string): readonly string[] {
	const text = plainText(sought.trim());
	return text === '' ? [] : text.split(/\s+/);
}

/**
 * Whether a text holds every word sought, each as it stands or within another. Every list of rows that can be searched asks
 * here.
 * @param searched as `plainText` makes it
 */
export const holdsWords = (searched: string, words: readonly string[]): boolean =>
	words.every((word) => searched.includes(word));
