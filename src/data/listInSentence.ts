const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** Words as a sentence lists them: "the United States, Canada and New Zealand". */
export function listInSentence(words: readonly string[]): string {
	return list.format(words);
}
