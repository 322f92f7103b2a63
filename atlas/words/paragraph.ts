/** Sentences as one text, with what does not hold (false, null, undefined or empty) left out. */
export function paragraph(sentences: readonly (string | false | null | undefined)[]): string {
	return sentences.filter((sentence) => sentence !== false && sentence != null && sentence !== '').join(' ');
}
