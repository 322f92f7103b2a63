import type { DotsData, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { dotGrid, type DotGrid } from './dotGrid.ts';

/** One count in dots. Blocks count different people over different years: none is a part of another. */
export interface Block {
	readonly key: 'claim' | 'named' | 'returned' | 'at_large';
	readonly persons: number;
	readonly heading: string;
	/** Who counted, which years, and what else the number means; a sentence each. */
	readonly lines: readonly string[];
	/** The same dots for a narrow and for a wide picture. */
	readonly narrow: DotGrid;
	readonly wide: DotGrid;
}

const narrow = 50;
const wide = 100;

/** "1982 to 2012", "as of 2017". */
export function period({ from, to }: PublishedFigure): string {
	if (to === null) return from === null ? 'period not stated' : `since ${formatDate(from)}`;
	return from === null ? `as of ${formatDate(to)}` : `${formatDate(from)} to ${formatDate(to)}`;
}

/** How many persons the atlas names who worked in a public body. */
export function namedPersons({ named }: DotsData): number {
	return named.reduce((sum, { persons }) => sum + persons.length, 0);
}

function block(key: Block['key'], persons: number, heading: string, lines: readonly string[]): Block {
	return { key, persons, heading, lines, narrow: dotGrid(persons, narrow), wide: dotGrid(persons, wide) };
}

/** The claim first, then what is documented. */
export function blocks(data: DotsData): readonly Block[] {
	const { claim, returned, atLarge } = data;
	const sectors = data.named
		.filter(({ persons }) => persons.length > 0)
		.map(({ label, persons }) => `${label.toLowerCase()} ${persons.length}`);
	return [
		block('claim', claim.persons, 'officials gone: a claim', [
			`Credited to the ${claim.claimedBy ?? 'press'}; printed by ${claim.publishedBy ?? 'the press'}. ${period(claim)}.`
		]),
		block('named', namedPersons(data), 'officials named in this atlas', [
			`Documented cases of any year, by where the person worked: ${listInSentence(sectors)}. Returned or not.`
		]),
		...(returned
			? [
					block('returned', returned.persons, 'party members and officials returned', [
						`Official total, ${returned.countedBy.toLowerCase()}. ${period(returned)}.`
					])
				]
			: []),
		...(atLarge
			? [
					block('at_large', atLarge.persons, 'officials still at large', [
						`Counted by the ${atLarge.claimedBy ?? 'authorities'}, ${period(atLarge)}${atLarge.note ? `: ${atLarge.note}` : ''}.`
					])
				]
			: [])
	];
}
