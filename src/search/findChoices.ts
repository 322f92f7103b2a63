import { plainText } from '#atlas/words/plainText.ts';
import { notFound, rankOf, type Choice } from './rankOf.ts';

/** A choice that a text finds, and how well it answers: 0 best. */
export interface Found<Sought> {
	readonly choice: Sought;
	readonly rank: number;
}

/**
 * The choices that `text` finds, best first, those that answer equally well by name. Diacritics and case do not matter.
 * @param most how many at most
 */
export function findChoices<Sought extends Choice>(
	choices: readonly Sought[],
	text: string,
	most = 8
): readonly Found<Sought>[] {
	const sought = plainText(text.trim());
	if (!/[\p{L}\p{N}]/u.test(sought)) return [];
	return choices
		.map((choice) => ({ choice, rank: rankOf(choice, sought) }))
		.filter(({ rank }) => rank < notFound)
		.sort((a, b) => a.rank - b.rank || a.choice.label.localeCompare(b.choice.label, 'en'))
		.slice(0, most);
}
