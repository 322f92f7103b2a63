/** One of many that a reader can look for by name. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	/** Other spellings that find it: a code, a name in Chinese. */
	readonly also?: readonly string[];
}

/** Text without diacritics and case, so that "Côte" is found by "cote". */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a choice answers: 0 best, 3 not at all. */
function rankOf({ label, also = [] }: Choice, sought: string): number {
	const name = plain(label);
	const others = also.map(plain);
	if (name.startsWith(sought) || others.includes(sought)) return 0;
	if (wordsOf(name).some((word) => word.startsWith(sought))) return 1;
	if (name.includes(sought)) return 2;
	// Chinese is written without spaces: any part of a name is a word of it.
	if (/\p{Script=Han}/u.test(sought)) return others.some((other) => other.includes(sought)) ? 2 : 3;
	// Words in any order: "Jianjun Qiao", "Spain extradition". A code (three letters) is found whole only.
	const words = [name, ...others.filter((other) => !/^[a-z]{3}$/.test(other))].flatMap(wordsOf);
	const parts = wordsOf(sought);
	return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part))) ? 2 : 3;
}

/**
 * The choices that `text` finds anywhere in a name, best first: names that begin with it, then names with a word that
 * does. Diacritics and case do not matter.
 * @param most how many at most
 */
export function findChoices<Sought extends Choice>(
	choices: readonly Sought[],
	text: string,
	most = 8
): readonly Sought[] {
	const sought = plain(text.trim());
	if (sought === '') return [];
	return choices
		.map((choice) => ({ choice, rank: rankOf(choice, sought) }))
		.filter((found) => found.rank < 3)
		.sort((a, b) => a.rank - b.rank || a.choice.label.localeCompare(b.choice.label, 'en'))
		.slice(0, most)
		.map((found) => found.choice);
}
