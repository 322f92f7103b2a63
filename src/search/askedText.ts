import { wordsOf } from '#atlas/words/plainText.ts';

/** Words that a question is made of, and that nothing is called by. */
const small = new Set(
	(
		'a an the of to in on at by for from with about into and or not no is are was were be been am do does did has have had ' +
		'can could will would should may might there their its it he she they we you i me my who whom whose what which when ' +
		'where why how many much any some all this that these those tell show find list give please flee fled go goes went ' +
		'happen happened become became'
	).split(' ')
);

/** What a question asks about: its words without those that every question has; the whole where nothing else is left. */
export function contentWords(text: string): readonly string[] {
	const words = wordsOf(text);
	const content = words.filter((word) => !small.has(word));
	return content.length > 0 ? content : words;
}

/** A text with each character in the form that the names have. @param forms by the other form */
export const inOurForms = (text: string, forms: Readonly<Record<string, string>>): string =>
	text.normalize('NFKC').replace(/\p{Script=Han}/gu, (character) => forms[character] ?? character);
