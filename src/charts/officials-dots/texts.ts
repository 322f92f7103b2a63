import { standingInSentence } from '#atlas/persons/standing.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { countable } from './dotGrid.ts';
import type { OfficialsDotsView } from './view.ts';
import { period } from './words.ts';

/** More persons than this are not named in a sentence. */
const mostNamed = 12;

/** The finding: what is claimed, and what is documented; figures side by side, none taken from another. */
function title({ data: { claim, returned }, named }: OfficialsDotsView): string {
	const since = returned?.from ? ` since ${returned.from.slice(0, 4)}` : '';
	const back = returned ? `, and officials count ${personsText(returned)} returned${since}` : '';
	return `${upperFirst(personsText(claim))} officials fled, goes the claim; we can name ${formatCount(named)}${back}`;
}

/** What a newsreader would say of the picture. */
function summary({ data, named }: OfficialsDotsView): string {
	const { claim, returned, atLarge } = data;
	return paragraph([
		`${upperFirst(personsText(claim))} officials are said to have gone, ${period(claim)}, but no source we found gives their names.`,
		`Going through what is published we can name ${formatCount(named)} ${oneOrMany(named, 'person', 'people')} who worked in public office and fled, in any year.`,
		returned &&
			`Officially ${personsText(returned)} ${lowerFirst(returned.countedAs)} were brought back, ${period(returned)}${atLarge ? `, and ${personsText(atLarge)} were still at large ${period(atLarge)}` : ''}.`,
		'These are counts of different people over different years, and none is a part of another.'
	]);
}

/** What a reader should know before repeating the numbers. */
function notes({ data }: OfficialsDotsView): readonly Note[] {
	const { claim, returned, atLarge, cases, named, inFavour } = data;
	const sectors = listInSentence(
		named.map(({ label }) => lowerFirst(label)),
		'or'
	);
	const favourable =
		inFavour.length > mostNamed
			? [`${formatCount(inFavour.length)} of them`]
			: inFavour.map(({ name, standing }) => `${name} (${standingInSentence(standing)})`);
	return notesOf({
		'Not to be added': `No count is to be added to another or taken from it: the claim speaks of ${period(claim)}${returned ? `, the official total of returns of ${period(returned)}` : ''}${atLarge ? `, the count at large is ${period(atLarge)}` : ''}, and a person may be in several or in none.`,
		'The claim': `Its dots are hollow and without colour, since no source we found gives the names behind it. Printed by ${claim.publishedBy ?? 'the press'}.`,
		'Who is an official': `Whoever worked in: ${sectors}. That says nothing of rank; a cashier counts. Of ${formatCount(cases.persons)} documented cases, ${formatCount(cases.notOfficials)} of private business or other work are not counted, nor are ${formatCount(cases.sectorUnknown)} whose place of work no source tells. Not every bank is known to be the state’s.`,
		'The official total':
			returned &&
			`It speaks of “${lowerFirst(returned.countedAs)}” and is a total without names: whom of those named here it counts is not known.`,
		'At large': atLarge?.note && `${atLarge.note}.`,
		Named: [
			'Being named is no finding of guilt: each name carries its legal status.',
			favourable.length > 0 && `Shown by an outcome in their favour: ${listInSentence(favourable)}.`
		]
	});
}

/** All sentences of the chart. */
export function texts(view: OfficialsDotsView): ChartTexts {
	return {
		title: title(view),
		subtitle: `One dot a person; a gap after every ${formatCount(countable)}`,
		summary: summary(view),
		notes: notes(view)
	};
}
