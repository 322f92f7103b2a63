import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { placeBrackets, type PlacedBracket } from '#src/plot/placeBrackets.ts';
import { alike, unitWhere, type Look, type Square } from '#src/plot/squares.ts';
import type { Tone } from '#src/plot/tone.ts';
import { readOut } from './words.ts';

/** Squares below each other, so that a number of people is a length. */
export const down = 5;
/** As many columns as a phone has room for. */
const mostColumns = 20;
/** Columns between two groups. */
const between = 1;

/** Persons of whom the same is said. */
export interface Group {
	readonly text: string;
	readonly count: number;
	/** All of them, where they can be drawn one by one. */
	readonly cases: readonly GapCase[];
	readonly look: Look;
	readonly tone: Tone;
}

/** Groups of squares beside each other, each with its bracket. */
export interface Panel {
	readonly key: 'flight' | 'return';
	readonly head: string;
	readonly blocks: readonly { readonly squares: readonly Square[]; readonly label: string }[];
	readonly columns: number;
	readonly above: readonly PlacedBracket[];
	readonly below: readonly PlacedBracket[];
	/** What is read out. */
	readonly label: string;
}

/** Squares of a group where each stands for `unit` people; of somebody there is always one. */
const squaresOf = (count: number, unit: number) => (count === 0 ? 0 : Math.max(1, Math.round(count / unit)));

function columnsOf(groups: readonly Group[], unit: number): number {
	const some = groups.filter(({ count }) => count > 0);
	const own = some.map(({ count }) => Math.ceil(squaresOf(count, unit) / down));
	return own.reduce((sum, columns) => sum + columns, Math.max(0, some.length - 1) * between);
}

/** How many people a square stands for, so that the widest of some panels has room. */
export const unitFor = (panels: readonly (readonly Group[])[]): number =>
	unitWhere((unit) => panels.every((groups) => columnsOf(groups, unit) <= mostColumns));

function squares({ count, cases, look }: Group, unit: number): readonly Square[] {
	if (unit > 1) return alike(squaresOf(count, unit), look);
	return cases.map(({ id, name, standing }) => ({
		look,
		id,
		label: `${name}, ${standingInSentence(standing)}`
	}));
}

/** Sets groups beside each other, a column apart, and puts a bracket on each. */
export function panel(key: Panel['key'], head: string, groups: readonly Group[], unit: number): Panel {
	const some = groups.filter(({ count }) => count > 0);
	let start = 0;
	const runs = some.map(({ text, count, tone }) => {
		const length = Math.ceil(squaresOf(count, unit) / down);
		const run = { count: formatCount(count), text, start, length, tone };
		start += length + between;
		return run;
	});
	const words = runs.map(({ count, text }) => `${count} ${text}`);
	return {
		key,
		head,
		blocks: some.map((group, index) => ({ squares: squares(group, unit), label: words[index] ?? '' })),
		columns: mostColumns,
		...placeBrackets(runs, mostColumns),
		label: readOut(head, words)
	};
}
