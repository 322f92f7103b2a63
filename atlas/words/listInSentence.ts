const formats = {
	and: new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' })
};

/** Words as a sentence lists them: "the United States, Canada and New Zealand". */
export function listInSentence(words: readonly string[], last: 'and' | 'or' = 'and'): string {
	return formats[last].format(words);
}
