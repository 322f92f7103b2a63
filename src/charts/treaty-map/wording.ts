/** The first sentence that fits a headline of `limit` characters; the last where none does. */
export function firstFitting(sentences: readonly string[], limit = 110): string {
	return sentences.find((sentence) => sentence.length <= limit) ?? sentences.at(-1) ?? '';
}
