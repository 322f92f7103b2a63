import type { Ending } from '#atlas/persons/ending.ts';
import type { Absence } from '#scripts/derive/charts/years-at-large.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { counted } from '#atlas/words/counted.ts';
import type { Away, View } from './view.ts';

/** Years as a sentence says them: whole, and "less than one" where they are. */
function inYears(years: number): string {
	const whole = Math.round(years);
	if (whole < 1) return 'less than a year';
	return whole === 1 ? 'about a year' : `about ${whole} years`;
}

/** Persons by how their absence ended, most first: "deportation 20". */
export function byEnding(
	rows: readonly Away[]
): readonly { readonly ending: Ending; readonly count: number }[] {
	const counts = new Map<Ending, number>();
	for (const { absence } of rows) counts.set(absence.ending, (counts.get(absence.ending) ?? 0) + 1);
	return [...counts].map(([ending, count]) => ({ ending, count })).sort((a, b) => b.count - a.count);
}

/** The finding: how many came back, and how long half of these had been away. */
export function title({ data, rows, back, medianYears }: View): string {
	const home = withArticle(data.homeName);
	if (medianYears === null)
		return `Of ${rows.length} documented absences none ended with a return to ${home}`;
	return `${back.length} of ${rows.length} documented absences ended with a return to ${home}; half of these lasted ${inYears(medianYears)} or more`;
}

/** Whose lines, and what they measure. */
export function subtitle({ data, group, rows }: View): string {
	const whose = { all: 'All documented cases', listed: data.lists.listed, others: data.lists.others };
	const first = rows.map(({ absence }) => absence.fled).toSorted()[0];
	const period = first === undefined ? '' : `, ${first.slice(0, 4)} to ${formatDate(data.dataDate)}`;
	return `${whose[group]} with a known date of flight: years from flight to return${period}.`;
}

/** The sentence about one absence, for the picture and the summary. */
export function tell({ absence, years }: Away): string {
	const until =
		absence.hasEnded && absence.returned !== null
			? `to ${formatDate(absence.returned)}`
			: 'and not back when last reported';
	return `${absence.name}: ${years.text} years, from ${formatDate(absence.fled)} ${until}`;
}

/** What the picture shows, for those who cannot see it. */
export function summary(chosen: View): string {
	const { data, rows, back, caught, away, medianYears } = chosen;
	const listed = (some: readonly Away[]) =>
		listInSentence(
			byEnding(some).map(({ ending, count }) => `${lowerFirst(data.endingLabels[ending])} ${count}`)
		);
	const longest = back.toSorted((a, b) => b.years.middle - a.years.middle)[0];
	const told = rows.find(({ absence }) => absence.id === data.told);
	const sentences = [
		`${rows.length} documented cases have a known date of flight and an end that can be drawn.`,
		...(back.length > 0 && medianYears !== null
			? [
					`${back.length} came back: ${listed(back)}. Half of them had been away for ${inYears(medianYears)} or more.`
				]
			: []),
		...(caught.length > 0
			? [`${counted(caught.length, 'was', 'were')} caught inside ${withArticle(data.homeName)}.`]
			: []),
		...(away.length > 0 ? [`${away.length} are not back: ${listed(away)}.`] : []),
		...(longest
			? [
					`The longest absence that ended is that of ${tell(longest)} (${standingInSentence(longest.absence.standing)}).`
				]
			: []),
		...(told && told !== longest ? [`${tell(told)} (${standingInSentence(told.absence.standing)}).`] : [])
	];
	return sentences.join(' ');
}

const favourable: readonly Ending[] = ['allegations_not_established', 'protected_abroad'];
const who = ({ name, standing }: Absence) => `${name} (${standingInSentence(standing)})`;

/** What a reader should know before repeating the numbers. */
export function notes({ data, away, caught, medianYears }: View): readonly string[] {
	const { withoutFlight, withoutReturn, withoutOutcome } = data.left;
	const left = [
		[withoutFlight, 'the day of flight'],
		[withoutReturn, 'the day of return'],
		[withoutOutcome, 'whether they came back']
	] as const;
	const notDrawn = withoutFlight + withoutReturn + withoutOutcome;
	const why = left.filter(([count]) => count > 0).map(([count, what]) => `of ${count} ${what} is not known`);
	const free = away.filter(({ absence }) => favourable.includes(absence.ending));
	return [
		...(notDrawn > 0
			? [
					`Of ${data.absences.length + notDrawn} documented cases ${notDrawn} cannot be drawn: ${listInSentence(why)}.`
				]
			: []),
		...(medianYears === null
			? []
			: ['The half is that of those who came back; with those still away it would come later.']),
		'These are the cases that were reported, and returns are reported more often than absences: the years say nothing of those who are not in the table.',
		'Where a date is known to the year or month only, the line is dotted between the days that it may mean, and a length that is unsure by more than some weeks is given as “about”. A plus means: not back when last reported.',
		...(free.length > 0
			? [
					`To be away is not to be sought: of ${listInSentence(free.map(({ absence }) => who(absence)))}, an authority abroad held so.`
				]
			: []),
		'“Voluntary surrender” and “persuasion” are the authorities’ words; rights groups dispute how free such returns were. Being named is no finding of guilt: each name carries its legal status.',
		...(caught.length > 0
			? [
					`Whoever was caught inside ${withArticle(data.homeName)} had come back by no known way: the line ends, but is not counted among the returns.`
				]
			: [])
	];
}
