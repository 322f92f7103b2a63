import { shareClass } from '#atlas/money/shareClass.ts';
import { alike, type Look, type Square } from '#src/plot/squares.ts';
import { placeBrackets, type PlacedBracket } from '#src/plot/placeBrackets.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { shareLooks } from './looks.ts';
import type { FrozenToReturnedView } from './view.ts';
import * as words from './words.ts';

/** Known shares as squares that stand in the tenth where each lies, then all of it, then more. */
export interface Shares {
	readonly head: string;
	readonly squares: readonly Square[];
	readonly below: readonly PlacedBracket[];
	readonly label: string;
	readonly signs: readonly { readonly look: Look; readonly text: string }[];
}

/** Squares side by side in all of it: ten tenths, a gap, four for all, a gap, four for more. */
export const sharesAcross = 20;
const stacks = [
	...Array.from({ length: 10 }, (_, tenth) => ({ from: tenth, wide: 1 })),
	{ from: 11, wide: 4 },
	{ from: 16, wide: 4 }
];
const stackOf = (of: number) => {
	const found = shareClass(of);
	return found === 'all' ? 10 : found === 'more' ? 11 : found;
};
const blank: Square = { look: { form: 'blank', tone: 'muted' } };

/** Lays squares out on the ground, each stack filled from its lowest row. */
function grid(contents: readonly (readonly Square[])[]): readonly Square[] {
	const rows = Math.max(...contents.map((own, index) => Math.ceil(own.length / (stacks[index]?.wide ?? 1))));
	const cells: Square[] = Array.from({ length: rows * sharesAcross }, () => blank);
	contents.forEach((own, index) => {
		const { from = 0, wide = 1 } = stacks[index] ?? {};
		own.forEach((square, at) => {
			const row = rows - 1 - Math.floor(at / wide);
			cells[row * sharesAcross + from + (at % wide)] = square;
		});
	});
	return cells;
}

/** The squares of each stack, each with its freeze where they are told one by one. */
function contentsOf({ chosen: { counts, freezes } }: FrozenToReturnedView, unit: number) {
	if (unit > 1)
		return [...counts.tenths, counts.all, counts.more].map((count) =>
			alike(Math.ceil(count / unit), shareLooks.link)
		);
	const told = freezes.flatMap(({ id, affair, share }) => (share === null ? [] : { id, affair, share }));
	return stacks.map((_, index) =>
		told
			.filter(({ share }) => stackOf(share.of) === index)
			.map(({ id, affair, share }): Square => ({
				look: shareLooks[share.comparedBy],
				id: `share-${id}`,
				label: affair
			}))
	);
}

/** The shares that are known; null where none is. */
export function shares(view: FrozenToReturnedView, unit: number): Shares | null {
	const { counts } = view.chosen;
	const inPart = counts.tenths.reduce((sum, count) => sum + count, 0);
	const known = inPart + counts.all + counts.more;
	if (known === 0) return null;
	const runs = [
		{ count: inPart, text: words.inPartText, start: 0, length: 10 },
		{ count: counts.all, text: words.allText, start: 11, length: 4 },
		{ count: counts.more, text: words.moreText, start: 16, length: 4 }
	]
		.filter(({ count }) => count > 0)
		.map((run) => ({ ...run, count: formatCount(run.count), tone: 'back' as const }));
	// Below only: above stand the squares.
	const { above } = placeBrackets(runs, sharesAcross);
	const linked = counts.linked;
	return {
		head: words.sharesHead,
		squares: grid(contentsOf(view, unit)),
		below: above,
		label: `${words.sharesHead}: ${runs.map(({ count, text }) => `${count} ${text}`).join(', ')}`,
		signs:
			unit > 1
				? []
				: [
						...(linked > 0 ? [{ look: shareLooks.link, text: words.linkedText }] : []),
						...(known > linked ? [{ look: shareLooks.place, text: words.byPlaceText }] : [])
					]
	};
}
