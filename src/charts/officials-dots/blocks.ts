import type { OfficialsDotsData, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { dotGrid, type DotGrid } from './dotGrid.ts';

/** One count in dots. Blocks count different people over different years: none is a part of another. */
export interface Block {
	readonly key: 'claim' | 'named' | 'returned' | 'at_large';
	readonly persons: number;
	/** The number as exact as its source gives it: "about 4,000". */
	readonly text: string;
	readonly heading: string;
	/** Who counted, which years, and what else the number means; a sentence each. */
	readonly lines: readonly string[];
	/** The same dots for a narrow and for a wide picture. */
	readonly narrow: DotGrid;
	readonly wide: DotGrid;
}

const narrow = 50;
const wide = 100;

/** "1982–2012"; of a number at one time "as of 2017". */
export function period({ from, to }: PublishedFigure): string {
	if (from === null && to !== null) return `as of ${formatDate(to)}`;
	return spanText({ from, to }) ?? 'period not stated';
}

/** How many persons the atlas names who worked in a public body. */
export function namedPersons({ named }: OfficialsDotsData): number {
	return named.reduce((sum, { persons }) => sum + persons.length, 0);
}

function block(
	key: Block['key'],
	{ persons, exactness }: Pick<PublishedFigure, 'persons' | 'exactness'>,
	heading: string,
	lines: readonly string[]
): Block {
	return {
		key,
		persons,
		text: withExactness(formatCount(persons), exactness),
		heading,
		lines,
		narrow: dotGrid(persons, narrow),
		wide: dotGrid(persons, wide)
	};
}

/** The claim first, then what is documented. */
export function blocks(data: OfficialsDotsData): readonly Block[] {
	const { claim, returned, atLarge } = data;
	const sectors = data.named
		.filter(({ persons }) => persons.length > 0)
		.map(({ label, persons }) => `${lowerFirst(label)} ${persons.length}`);
	return [
		block('claim', claim, 'officials gone: a claim', [
			`Credited to the ${claim.claimedBy ?? 'press'}; printed by ${claim.publishedBy ?? 'the press'}. ${period(claim)}.`
		]),
		block('named', { persons: namedPersons(data), exactness: 'exact' }, 'officials named in this atlas', [
			`Documented cases of any year, by where the person worked: ${listInSentence(sectors)}. Returned or not.`
		]),
		...(returned
			? [
					block('returned', returned, `${lowerFirst(returned.countedAs)} returned`, [
						`Official total, ${lowerFirst(returned.countedBy)}. ${period(returned)}.`
					])
				]
			: []),
		...(atLarge
			? [
					block('at_large', atLarge, 'officials still at large', [
						`Counted by the ${atLarge.claimedBy ?? 'authorities'}, ${period(atLarge)}${atLarge.note ? `: ${atLarge.note}` : ''}.`
					])
				]
			: [])
	];
}
