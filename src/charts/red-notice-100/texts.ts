import { personsText } from '#atlas/words/personsText.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import type { RedNoticeView } from './view.ts';
import { groupLabel } from './words.ts';

/** "the list of April 2015", or "the list" where its day is not known. */
function theList({ published }: RedNoticeData): string {
	return published === null ? 'the list' : `the list of ${formatDate(published.slice(0, 7))}`;
}

/** How far extradition reaches where most of the list were believed to be. */
function placesTitle({ data }: RedNoticeView): string {
	const { places, size } = data;
	const most = places.slice(0, 2);
	const persons = most.reduce((sum, place) => sum + place.persons, 0);
	return `${persons} of the ${size} on ${theList(data)} were believed to be in ${listInSentence(most.map(({ name }) => withArticle(name)))}`;
}

function lawTitle({ data }: RedNoticeView): string {
	const beyond = data.places.filter(({ reach }) => reach === 'not_in_force');
	const persons = beyond.reduce((sum, place) => sum + place.persons, 0);
	return `${persons} of the ${data.size} were believed to be where no extradition treaty with ${withArticle(data.homeName)} is in force`;
}

/** The finding: the official count and ours, side by side. */
function returnTitle({ data, official, countOf }: RedNoticeView): string {
	const caught = countOf('caught');
	const inside = caught > 0 ? ` and ${caught} caught in ${withArticle(data.homeName)}` : '';
	const ours = `we can document ${countOf('back')}${official ? '' : ' as back'}${inside}`;
	const theirs = official ? `officials count ${personsText(official)} as back; ` : '';
	return `Of the ${data.size} on ${theList(data)}, ${theirs}${ours}`;
}

/** What a newsreader would say of the picture. */
function summary({ data, parts, official, countOf }: RedNoticeView): string {
	const home = withArticle(data.homeName);
	const ways = (parts.find(({ key }) => key === 'back')?.groups ?? [])
		.filter(({ key }) => key !== 'way_unknown')
		.toSorted((a, b) => b.count - a.count);
	const [most] = ways;
	const how = most ? `, most of them by ${lowerFirst(groupLabel(most, data))} (${most.count})` : '';
	const [back, caught, notBack, open] = (['back', 'caught', 'not_back', 'open'] as const).map(countOf);
	const unnamed = data.size - data.persons.length;
	return paragraph([
		official &&
			`Officials say that ${personsText(official)} of the ${data.size} on ${theList(data)} were back by ${formatDate(official.asOf)}.`,
		`From what is published we can follow ${back} back to ${home}${how && (most?.count ?? 0) * 2 > (back ?? 0) ? how : ''}.`,
		caught !== undefined &&
			caught > 0 &&
			`${caught} more ${oneOrMany(caught, 'was', 'were')} caught inside ${home}, so did not come back from abroad.`,
		`${notBack} are not back, and of ${open} nobody tells what became of them: ${unnamed} are not even named in any source we found.`
	]);
}

const days = (date: string) => Date.parse(dayInterval(date).first) / 86_400_000;

/** Counts a day or less apart that differ, as they were published. */
function conflicts({ counts }: RedNoticeData): readonly string[] {
	return counts.flatMap((count, index) => {
		const before = counts[index - 1];
		if (!before || before.persons === count.persons || days(count.asOf) - days(before.asOf) > 1) return [];
		return `${personsText(before)} on ${formatDate(before.asOf)} and ${personsText(count)} on ${formatDate(count.asOf)}`;
	});
}

/** Why the official count and ours are not parts of one. */
function twoCounts({ data, official, countOf }: RedNoticeView): string | null {
	if (!official) return null;
	const { diedAmongCounted: died, caughtAmongCounted: caught } = data;
	const takesIn = [
		...(died ? [`people who had died (${died.persons} of its first ${died.of})`] : []),
		...(caught
			? [`people caught inside ${withArticle(data.homeName)} (${caught.persons} of its first ${caught.of})`]
			: [])
	];
	const also = takesIn.length > 0 ? `, and it takes in ${listInSentence(takesIn)}` : '';
	return `The official ${personsText(official)} and our ${countOf('back')} are two counts, not parts of one: we did not find every name behind the official one${also}. We count those caught inside apart, as they did not come back from abroad.`;
}

/** What a reader should know before repeating the numbers. */
function notes(view: RedNoticeView): readonly Note[] {
	const { data } = view;
	const unnamed = data.size - data.persons.length;
	const apart = conflicts(data);
	return notesOf({
		'Two counts': twoCounts(view),
		'Not named':
			unnamed > 0 &&
			`${unnamed} squares have no name: no source we found tells enough to name these persons, and we say nothing of them.`,
		'How counted':
			'Each person stands in one group: back by the way that the source names, or else dead, or else by what courts and authorities have held, or else as last reported. “Not known” means that no page we found tells it, and nothing else.',
		Words:
			'“Voluntary surrender” and “persuasion” are the authorities’ words; rights groups dispute how free such returns were.',
		'On the list':
			'To be on the list is to be sought. Where an authority abroad found the accusation not established, or gave protection, the person is shown by that outcome.',
		'Between two counts': data.counts.length > 0 && [
			'The line stays level from one published count to the next; when within that time people came back is not known.',
			apart.length > 0 &&
				`Counts stand as published, also where they disagree within a day: ${listInSentence(apart)}.`
		]
	});
}

/** All sentences of the chart. */
export function texts(view: RedNoticeView): ChartTexts {
	const { data, shows } = view;
	const titles = {
		return: returnTitle,
		list: () => `${upperFirst(theList(data))} names ${data.size} people`,
		places: placesTitle,
		law: lawTitle
	};
	return {
		title: titles[shows](view),
		subtitle:
			shows === 'return'
				? `One square a person; the same list counted twice, to ${formatDate(view.dataDate)}`
				: 'One square a person, nobody in particular: the press counted places, not names',
		summary: summary(view),
		notes: notes(view)
	};
}
