import type { OfficialCount, RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { oneOrMany } from '#atlas/words/counted.ts';
import type { Part } from './parts.ts';

/** The data sorted into parts, for the sentences. */
export interface Told {
	readonly data: RedNoticeData;
	readonly parts: readonly Part[];
}

/** An official count as exact as its source gives it. */
const counted = ({ persons, exactness }: OfficialCount) => withExactness(String(persons), exactness);

const countOf = (parts: readonly Part[], key: Part['key']) =>
	parts.find((part) => part.key === key)?.count ?? 0;

/** "the list of April 2015", or "the list" where its day is not known. */
function theList({ published }: RedNoticeData): string {
	return published === null ? 'the list' : `the list of ${formatDate(published.slice(0, 7))}`;
}

/** The finding: our count and the official one, side by side. */
export function title({ data, parts }: Told): string {
	const back = countOf(parts, 'back');
	const caught = countOf(parts, 'caught');
	const inside = caught > 0 ? ` and ${caught} caught in ${withArticle(data.homeName)}` : '';
	const last = data.counts.at(-1);
	const official = last ? `; officials count ${counted(last)}` : '';
	return `Of the ${data.size} on ${theList(data)}, we can document ${back} as back${inside}${official}`;
}

/** What a mark is, and the days that picture and line speak of. */
export function subtitle({ data }: Told): string {
	return `One mark a person, by how the flight ended as far as sources used here tell, to ${formatDate(data.dataDate)}; and the official counts of those back.`;
}

/** What the picture shows, for those who cannot see it. */
export function summary({ data, parts }: Told): string {
	const named = data.persons.length;
	const caught = countOf(parts, 'caught');
	const inPart = (key: Part['key']) =>
		listInSentence(
			(parts.find((part) => part.key === key)?.groups ?? []).map(
				({ label, count }) => `${lowerFirst(label)} ${count}`
			)
		);
	const first = data.counts[0];
	const last = data.counts.at(-1);
	const line =
		first && last
			? ` Officially, ${counted(first)} were back by ${formatDate(first.asOf)} and ${counted(last)} by ${formatDate(last.asOf)}.`
			: '';
	return [
		`We could identify ${named} of the ${data.size} on ${theList(data)}.`,
		`${countOf(parts, 'back')} are documented as back: ${inPart('back')}.${caught > 0 ? ` ${caught} more ${oneOrMany(caught, 'was', 'were')} caught inside ${withArticle(data.homeName)}.` : ''}`,
		`${countOf(parts, 'not_back')} are not back: ${inPart('not_back')}.`,
		`What became of ${countOf(parts, 'open')} is not known: ${inPart('open')}.${line}`
	].join(' ');
}

const days = (date: string) => Date.parse(dayInterval(date).first) / 86_400_000;

/** Counts a day or less apart that differ, as they were published. */
function conflicts({ counts }: RedNoticeData): readonly string[] {
	return counts.flatMap((count, index) => {
		const before = counts[index - 1];
		if (!before || before.persons === count.persons || days(count.asOf) - days(before.asOf) > 1) return [];
		return `${counted(before)} on ${formatDate(before.asOf)} and ${counted(count)} on ${formatDate(count.asOf)}`;
	});
}

/** What a reader should know before repeating the numbers. */
export function notes({ data, parts }: Told): readonly string[] {
	const last = data.counts.at(-1);
	const back = countOf(parts, 'back');
	const unnamed = data.size - data.persons.length;
	const { diedAmongCounted: died, caughtAmongCounted: caught } = data;
	const takesIn = [
		...(died ? [`people who had died (${died.persons} of its first ${died.of})`] : []),
		...(caught
			? [`people caught inside ${withArticle(data.homeName)} (${caught.persons} of its first ${caught.of})`]
			: [])
	];
	const apart = conflicts(data);
	return [
		...(last
			? [
					`The official count (${counted(last)} by ${formatDate(last.asOf)}) and the count of those named here as back (${back}) are two counts, not parts of one: not every name behind the official one was found${takesIn.length > 0 ? `, and it takes in ${listInSentence(takesIn)}` : ''}. Here those caught inside stand apart, as they did not come back from abroad.`
				]
			: []),
		`${unnamed} marks have no name: of these persons no source used here tells enough to name them, and nothing is said of them.`,
		'Each person stands in one group: back by the way that the source names, or else dead, or else by what courts and authorities have held, or else as last reported. “Not known whether back” means that no page used here tells it, and nothing else.',
		'“Voluntary surrender” and “persuasion” are the authorities’ words; rights groups dispute how free such returns were.',
		'To be on the list is to be sought. Where an authority abroad found the accusation not established, or gave protection, the person is shown by that outcome.',
		...(apart.length > 0
			? [
					`Official counts stand as published, also where they disagree within a day: ${listInSentence(apart)}.`
				]
			: []),
		'Between two published counts the line stays level; when within that time people came back is not known from it.'
	];
}
