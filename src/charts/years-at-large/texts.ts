import type { Absence } from '#scripts/derive/persons/absence.ts';
import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { range } from '#atlas/dates/spanText.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { fewest } from './curve.ts';
import type { Away, View } from './view.ts';
import { backWords, inYears } from './words.ts';

const wasOrWere = (count: number) => `${formatCount(count)} ${oneOrMany(count, 'was', 'were')}`;

/** The finding: after how long half were back, and how many were not. */
function title(view: View): string {
	const { count, back, caught, away, medianYears } = view.chosen;
	const whom = `Of ${formatCount(count)} who fled`;
	const others = `${formatCount(away.length)} had not come back`;
	if (medianYears === null)
		return `${whom}, ${wasOrWere(back.length + caught.length)} ${backWords(view.chosen)} when last reported; ${others}`;
	return `${whom}, half were ${backWords(view.chosen)} within ${inYears(medianYears)}${away.length === 0 ? '' : `; ${others}`}`;
}

/** Whose years, and what is drawn. */
function subtitle({ data, group, chosen: { firstFled } }: View): string {
	const whose = { all: 'Documented cases', listed: data.lists.listed, others: data.lists.others };
	const period = firstFled === null ? '' : `, ${range(firstFled.slice(0, 4), data.dataDate.slice(0, 4))}`;
	return `${whose[group]}: share still away, by years since the flight${period}`;
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
function summary(view: View): string {
	const { data, longest } = view;
	const { count, back, caught, away, medianYears } = view.chosen;
	const [most] = back.ends;
	const parts = [
		`${formatCount(back.length)} came back`,
		...(caught.length > 0 ? [`${wasOrWere(caught.length)} caught inside ${withArticle(data.homeName)}`] : []),
		...(away.length > 0 ? [`${wasOrWere(away.length)} still away when last reported`] : [])
	];
	return paragraph([
		`Of ${formatCount(count)} people of whom we know when they fled, ${listInSentence(parts)}.`,
		medianYears !== null &&
			`Half were ${backWords(view.chosen)} within ${inYears(medianYears)} of their flight.`,
		most && `Most often the way back is given as ${lowerFirst(data.endingLabels[most.ending])}.`,
		longest &&
			`The longest absence that ended is that of ${tell(longest)} (${standingInSentence(longest.absence.standing)}).`
	]);
}

const who = ({ name, standing }: Absence) => `${name} (${standingInSentence(standing)})`;

/** Those who are away with the law on their side. */
function notSought({ chosen: { free } }: View): string | null {
	if (free.count === 0) return null;
	const whom =
		free.named.length === 0 ? counted(free.count, 'person', 'people') : listInSentence(free.named.map(who));
	return `To be away is not to be sought: of ${whom}, an authority abroad held so.`;
}

/** The documented cases that have no line. */
function notDrawn({ data }: View): string | null {
	const { withoutFlight, withoutReturn, withoutOutcome } = data.left;
	const left = [
		[withoutFlight, 'the day of flight'],
		[withoutReturn, 'the day of return'],
		[withoutOutcome, 'whether they came back']
	] as const;
	const all = withoutFlight + withoutReturn + withoutOutcome;
	if (all === 0) return null;
	const why = left.filter(([count]) => count > 0).map(([count, what]) => `of ${count} ${what} is not known`);
	return `Of ${formatCount(data.groups.all.count + all)} documented cases ${all} cannot be drawn: ${listInSentence(why)}.`;
}

/** What a reader should know before repeating the numbers. */
function notes(view: View): readonly Note[] {
	const { caught, away } = view.chosen;
	return notesOf({
		'Not counted': notDrawn(view),
		'No sample':
			'These are the cases that were reported, and returns are reported more often than absences: the years say nothing of those who are not in the table.',
		'How counted': [
			'The curve is the estimate of Kaplan and Meier (1958).',
			away.length > 0 &&
				'Who was not back when last reported counts up to that day, and is taken to have gone on like the others.',
			caught.length > 0 &&
				`Whoever was caught inside ${withArticle(view.data.homeName)} had come back by no known way: the absence ends, but is not counted among the returns.`,
			`Where fewer than ${fewest} people are left to follow, it is dotted.`
		],
		Dates:
			'Of a date known to the year or month only, the curve takes the middle, and the line is dotted over the days that it may mean. A length that is unsure by more than some weeks is given as “about”. A plus means: not back when last reported.',
		'Away, not sought': notSought(view),
		Words:
			'“Voluntary surrender” and “persuasion” are the authorities’ words; rights groups dispute how free such returns were. Being named is no finding of guilt: each name carries its legal status.'
	});
}

/** All sentences of the chart. */
export function texts(view: View): ChartTexts {
	return { title: title(view), subtitle: subtitle(view), summary: summary(view), notes: notes(view) };
}
