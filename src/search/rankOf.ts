import { plainText, wordsOf } from '#atlas/words/plainText.ts';

/** One of many that a reader can look for by name. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	/** Other names of it: a code, a name in Chinese, what else it is called. */
	readonly also?: readonly string[];
	/** What is said of it, which finds it by its words, after all that are found by name. */
	readonly text?: string;
}

/** What `rankOf` says of a choice that is not found. */
export const notFound = 7;

/** A code is found whole only: "us" is no beginning of "USA". */
const isCode = (name: string) => /^[a-z.]{1,4}$/.test(name);
const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');

/** Whether a text stands at the beginning of a name's word: as whole words, as their beginning, or not. */
function placeOf(name: string, sought: string): 'whole' | 'begins' | 'within' | 'none' {
	let best: 'begins' | 'within' | 'none' = 'none';
	for (let at = name.indexOf(sought); at >= 0; at = name.indexOf(sought, at + 1)) {
		if (isLetter(name[at - 1])) best = best === 'begins' ? best : 'within';
		else if (isLetter(name[at + sought.length])) best = 'begins';
		else return 'whole';
	}
	return best;
}

/** How well one name answers. */
function rankOfName(name: string, sought: string): number {
	if (name === sought) return 0;
	if (isCode(name)) return notFound;
	const place = placeOf(name, sought);
	if (place === 'none') return notFound;
	// Chinese is written without spaces: any part of a name is a word of it.
	if (/\p{Script=Han}/u.test(sought)) return name.startsWith(sought) ? 1 : 3;
	if (name.startsWith(sought)) return place === 'whole' ? 1 : 2;
	return { whole: 3, begins: 4, within: 5 }[place];
}

/**
 * How well a choice answers: 0 where a name of it is the text, then names that begin with its whole words, that begin with
 * it, that have it as a word, as the beginning of one, within one or in what is said of the choice; `notFound` else.
 * @param sought plain text that is not empty
 */
export function rankOf({ label, also = [], text = '' }: Choice, sought: string): number {
	const names = [label, ...also].map(plainText);
	const best = Math.min(...names.map((name) => rankOfName(name, sought)));
	if (best < notFound) return best;
	const said = plainText(text);
	if (placeOf(said, sought) === 'whole') return 5;
	// Words in any order: "Jianjun Qiao", "Spain extradition".
	const words = [...names.filter((name) => !isCode(name)), said].flatMap(wordsOf);
	const parts = wordsOf(sought);
	return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)))
		? 6
		: notFound;
}
