/** The first sentence of a description, which says what a row of the table is. */
export function firstSentence(text: string): string {
	const end = /[.:;](?=\s+\S)/.exec(text)?.index;
	return end === undefined ? text : `${text.slice(0, end)}.`;
}
