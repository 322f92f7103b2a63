import type { Ending } from '#atlas/persons/ending.ts';
import type { Absence } from '#scripts/derive/charts/years-at-large.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
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

/** The finding: how many came back, and after how long. */
export function title({ data, rows, back, medianYears }: View): string {
	const home = withArticle(data.homeName);
	if (medianYears === null)
		return `Of ${rows.length} documented absences none ended with a return to ${home}`;
	return `${back.length} of ${rows.length} documented absences ended with a return to ${home}, half after ${inYears(medianYears)} or more`;
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
		absence.isBack && absence.returned !== null
			? `to ${formatDate(absence.returned)}`
			: 'and not back when last reported';
	return `${absence.name}: ${years.text} years, from ${formatDate(absence.fled)} ${until}`;
}

/** What the picture shows, for those who cannot see it. */
export function summary(chosen: View): string {
	const { data, rows, back, away, medianYears } = chosen;
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
					`${back.length} are back: ${listed(back)}. Half of them were away for ${inYears(medianYears)} or more.`
				]
			: []),
		...(away.length > 0 ? [`${away.length} are not back: ${listed(away)}.`] : []),
		...(longest
			? [
					`The longest absence that ended is that of ${tell(longest)} (${lowerFirst(longest.absence.standing)}).`
				]
			: []),
		...(told && told !== longest ? [`${tell(told)} (${lowerFirst(told.absence.standing)}).`] : [])
	];
	return sentences.join(' ');
}

const favourable: readonly Ending[] = ['allegations_not_established', 'protected_abroad'];
const who = ({ name, standing }: Absence) => `${name} (${lowerFirst(standing)})`;

/** What a reader should know before repeating the numbers. */
export function notes({ data, away }: View): readonly string[] {
	const { withoutFlight, withoutReturn, withoutOutcome } = data.left;
	const all = data.absences.length + withoutFlight + withoutReturn + withoutOutcome;
	const free = away.filter(({ absence }) => favourable.includes(absence.ending));
	return [
		`Of ${all} documented cases ${all - data.absences.length} cannot be drawn: of ${withoutFlight} no date of flight is known, of ${withoutReturn} none of return, and of ${withoutOutcome} not whether they came back.`,
		'These are the cases that were reported, and returns are reported more often than absences: the years say nothing of those who are not in the table.',
		'Where a date is known to the year or month only, the line is dotted between the days that it may mean, and a length that is unsure by more than some weeks is given as “about”. A plus means: not back when last reported.',
		...(free.length > 0
			? [
					`To be away is not to be sought: of ${listInSentence(free.map(({ absence }) => who(absence)))}, an authority abroad held so.`
				]
			: []),
		'“Voluntary surrender” and “persuasion” are the authorities’ words; rights groups dispute how free such returns were. Whoever was captured in China had come back by no known way. All are accused unless their standing says otherwise.'
	];
}
