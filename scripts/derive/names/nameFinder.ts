import type { CasesRow } from '#atlas/rows.ts';

type Named = Pick<CasesRow, 'name' | 'name_zh'>;

const han = /\p{Script=Han}+/gu;
const word = /[\p{L}\p{N}]+/gu;
const isPlain = /^[\t\n -~]*$/;

/** The words of a text as they are compared: small letters without accents; Chinese characters are no words. */
function wordsOf(text: string): readonly string[] {
	const plain = isPlain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(han, ' ');
	return plain.toLowerCase().match(word) ?? [];
}

/** The names that a cell holds: the name, and in brackets those that the person goes by as well. */
function namesIn(cell: string): readonly (readonly string[])[] {
	const [first = [], ...others] = cell.split(/[()]/).map(wordsOf);
	// A single word in brackets says of what or where.
	return [first, ...others.filter(({ length }) => length > 1)].filter(({ length }) => length > 0);
}

/** A name as texts and ids write it: in its order, family name last, and as one word. */
const formsOf = (name: readonly string[]): readonly (readonly string[])[] => [
	name,
	[name.join('')],
	// An initial is turned round by no one.
	...(name.length === 2 && name.every(({ length }) => length > 1) ? [name.toReversed()] : [])
];

/** Whether one of some names in Latin letters stands among words. By their first words, as texts are long and names many. */
function latinFinder(persons: readonly Named[]): (words: readonly string[]) => boolean {
	const forms = persons.flatMap(({ name }) => namesIn(name)).flatMap(formsOf);
	const byFirst = Map.groupBy(forms, ([first]) => first);
	return (words) =>
		words.some((first, start) =>
			byFirst.get(first)?.some((form) => form.every((each, index) => words[start + index] === each))
		);
}

/** Whether one of some names in Chinese stands in a text. */
function chineseFinder(persons: readonly Named[]): (text: string) => boolean {
	const names = persons.flatMap(({ name_zh: name }) => name?.match(han) ?? []);
	return (text) => text.match(han) !== null && names.some((name) => text.includes(name));
}

/**
 * Answers whether a text names one of some persons: in Latin letters (also as an id writes a name) or in Chinese. This is
 * a check for the sake of those persons, and the one place where texts are searched for names; it takes too much for a name
 * rather than too little.
 */
export function nameFinder(persons: readonly Named[]): (text: string) => boolean {
	const isNamedInLatin = latinFinder(persons);
	const isNamedInChinese = chineseFinder(persons);
	const known = new Map<string, boolean>();
	return (text) => {
		let isNamed = known.get(text);
		if (isNamed === undefined) {
			isNamed = isNamedInLatin(wordsOf(text)) || (!isPlain.test(text) && isNamedInChinese(text));
			known.set(text, isNamed);
		}
		return isNamed;
	};
}

/** Answers whether a text holds any word of the names of some persons, who are known to be told of there. */
export function wordFinder(persons: readonly Named[]): (text: string) => boolean {
	const words = new Set(persons.flatMap(({ name }) => wordsOf(name)));
	const isNamedInChinese = chineseFinder(persons);
	return (text) => isNamedInChinese(text) || wordsOf(text).some((each) => words.has(each));
}
