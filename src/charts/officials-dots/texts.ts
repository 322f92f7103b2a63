import type { OfficialsDotsData, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { namedPersons, period, type Block } from './blocks.ts';
import { countable } from './dotGrid.ts';

const figure = ({ persons, exactness }: PublishedFigure) => withExactness(formatCount(persons), exactness);

/** The finding: what is claimed, and what is documented; figures side by side, none taken from another. */
export function title(data: OfficialsDotsData): string {
	const { claim, returned } = data;
	const since = returned?.from ? ` since ${returned.from.slice(0, 4)}` : '';
	const back = returned ? `, and officially ${figure(returned)} were returned${since}` : '';
	return `${upperFirst(figure(claim))} officials gone is the claim; ${formatCount(namedPersons(data))} are named here${back}`;
}

/** What a dot is, and that the blocks stand apart. */
export function subtitle(): string {
	return `Each dot is one person; a gap follows every ${formatCount(countable)}. Four counts of different people over different years, each by itself.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary(drawn: readonly Block[]): string {
	const told = drawn.map(({ text, heading, lines }) => `${upperFirst(text)} ${heading}: ${lines.join(' ')}`);
	return `${drawn.length} blocks of dots, all of one size. ${told.join(' ')}`;
}

/** What a reader should know before repeating the numbers. */
export function notes(data: OfficialsDotsData): readonly string[] {
	const { claim, returned, atLarge, cases, named } = data;
	const sectors = listInSentence(
		named.map(({ label }) => lowerFirst(label)),
		'or'
	);
	const favourable = named
		.flatMap(({ persons }) => persons)
		.filter(({ ending }) => ending === 'protected_abroad' || ending === 'allegations_not_established')
		.map(({ name, standing }) => `${name} (${standingInSentence(standing)})`);
	return [
		`The blocks are never to be added or taken from each other: the claim speaks of ${period(claim)}${returned ? `, the official total of returns of ${period(returned)}` : ''}${atLarge ? `, the count at large is ${period(atLarge)}` : ''}, and a person may be in several or in none.`,
		'The claim is drawn without colour, since no source used here gives the names behind it.',
		`“Official” here is whoever worked in: ${sectors}. That says nothing of rank; a cashier counts. Of ${formatCount(cases.persons)} documented cases, ${cases.notOfficials} of private business or other work are not counted, nor are ${cases.sectorUnknown} whose place of work no source tells. Not every bank is known to be the state’s.`,
		...(returned
			? [
					`The official total speaks of “${lowerFirst(returned.countedAs)}” and is a total without names: whom of those named here it counts is not known.`
				]
			: []),
		`Being named is no finding of guilt: each name carries its legal status.${favourable.length > 0 ? ` Shown by an outcome in their favour: ${listInSentence(favourable)}.` : ''}`
	];
}
