import type { Checked } from '#atlas/checks.ts';
import { shareClass } from '#atlas/money/shareClass.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Freeze } from '#scripts/derive/assets/freeze.ts';
import { placeBrackets, type PlacedBracket } from '#src/plot/placeBrackets.ts';
import { alike, type Look, type Square } from '#src/plot/squares.ts';
import { freezeLooks, shareLooks } from './looks.ts';
import { shares, type Shares } from './shares.ts';
import { squaresPer } from './squaresPer.ts';
import type { FrozenToReturnedView } from './view.ts';
import * as words from './words.ts';

/** What the card of one freeze says. */
export interface FreezeCard extends Checked {
	readonly affair: string;
	readonly persons: readonly NamedPerson[];
	readonly lines: readonly string[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** One known share as a bar. */
export interface ShareBar {
	readonly id: string;
	readonly affair: string;
	readonly persons: readonly NamedPerson[];
	readonly place: string;
	readonly text: string;
	/** Percent of the bar's room. */
	readonly width: number;
	/** Beyond all that was frozen: the bar has a notch there. */
	readonly isBeyond: boolean;
	readonly look: Look;
}

export interface FrozenToReturnedLayout {
	/** Every freeze abroad; null where there is none. */
	readonly freezes: {
		readonly head: string;
		readonly squares: readonly Square[];
		readonly columns: number;
		readonly above: readonly PlacedBracket[];
		readonly below: readonly PlacedBracket[];
		readonly label: string;
	} | null;
	readonly shares: Shares | null;
	readonly listHead: string;
	readonly list: readonly ShareBar[];
	/** Said after the list, where it does not hold all. */
	readonly further: string | null;
	readonly cards: Readonly<Record<string, FreezeCard>>;
}

/** Squares below each other. */
export const down = 5;
/** Brackets may reach as far as twenty columns, where there are fewer squares. */
const leastColumns = 20;
/** Where all that was frozen ends in the room of a bar, percent; beyond it is more. */
export const wholeAt = 88;

type Known = keyof typeof freezeLooks;
const knownOf = ({ isReturned, isAtLeast }: Freeze): Known =>
	isReturned ? 'returned' : isAtLeast ? 'mayOverlap' : 'none';

function squaresOf(view: FrozenToReturnedView, unit: number): FrozenToReturnedLayout['freezes'] {
	const { counts, freezes } = view.chosen;
	if (counts.freezes === 0) return null;
	const all = [
		['returned', counts.returned, words.returnedText, 'back'],
		['mayOverlap', counts.mayOverlap, words.mayOverlapText, 'muted'],
		['none', counts.freezes - counts.returned - counts.mayOverlap, words.noneText, 'money']
	] as const;
	const squares: readonly Square[] =
		unit > 1
			? all.flatMap(([known, count]) => alike(Math.round(count / unit), freezeLooks[known]))
			: freezes.map((freeze) => ({
					look: freezeLooks[knownOf(freeze)],
					id: freeze.id,
					label: `${freeze.affair}, ${view.nameOf(freeze.holding)}: ${words.returnText(freeze)}`
				}));
	let before = 0;
	const runs = all.flatMap(([, count, text, tone]) => {
		const start = before / unit / down;
		before += count;
		return count === 0 ? [] : { count: formatCount(count), text, tone, start, length: count / unit / down };
	});
	const columns = Math.max(leastColumns, Math.ceil(squares.length / down));
	return {
		head: words.freezesHead,
		squares,
		columns,
		...placeBrackets(runs, columns),
		label: `${words.freezesHead}: ${runs.map(({ count, text }) => `${count} ${text}`).join(', ')}`
	};
}

function bars({ chosen, nameOf }: FrozenToReturnedView): readonly ShareBar[] {
	return chosen.freezes
		.flatMap(({ share, ...freeze }) => (share === null ? [] : { ...freeze, share }))
		.toSorted((a, b) => b.share.of - a.share.of)
		.map((freeze) => {
			const isBeyond = shareClass(freeze.share.of) === 'more';
			return {
				id: freeze.id,
				affair: freeze.affair,
				persons: freeze.persons,
				place: nameOf(freeze.holding),
				text: words.returnText(freeze),
				width: isBeyond ? 100 : Math.min(1, freeze.share.of) * wholeAt,
				isBeyond,
				look: shareLooks[freeze.share.comparedBy]
			};
		});
}

/** Every freeze abroad as a square, the known shares in squares where they lie, and each of them by name. */
export function layout(view: FrozenToReturnedView): FrozenToReturnedLayout {
	const { counts, freezes } = view.chosen;
	const unit = squaresPer(counts.freezes);
	const list = bars(view);
	const known = counts.tenths.reduce((sum, count) => sum + count, counts.all + counts.more);
	return {
		freezes: squaresOf(view, unit),
		shares: shares(view, unit),
		listHead: words.listHead,
		list,
		further: known > list.length ? words.furtherShares(known - list.length) : null,
		cards: Object.fromEntries(
			freezes.map((freeze) => {
				const { id, affair, persons, sourceIds, confidence, checked } = freeze;
				return [
					id,
					{ affair, persons, lines: words.cardLines(freeze, view.nameOf), sourceIds, confidence, checked }
				];
			})
		)
	};
}
