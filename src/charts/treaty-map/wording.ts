const number = new Intl.NumberFormat('en-GB');

/** A count with its noun: "1 jurisdiction", "42 jurisdictions". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
	return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The first sentence that fits a headline of `limit` characters; the last where none does. */
export function firstFitting(sentences: readonly string[], limit = 110): string {
	return sentences.find((sentence) => sentence.length <= limit) ?? sentences.at(-1) ?? '';
}
