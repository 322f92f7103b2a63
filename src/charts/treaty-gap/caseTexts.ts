import type { ChartTexts, Note } from '#src/chart/chart.ts';
import { notesOf } from '#src/chart/notesOf.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import { leftOutTexts, people } from './words.ts';

const wasOrWere = (count: number) => oneOrMany(count, 'was', 'were');

/** The finding: how many fled to where no extradition treaty reached, and how many came back by extradition. */
function title({ flights, dated, extradited, returned }: CasesByReach): string {
	const beyond = flights.not_in_force;
	const back =
		returned === 0
			? 'nobody came back'
			: `of ${formatCount(returned)} who came back, ${formatCount(extradited)} ${wasOrWere(extradited)} extradited`;
	return `${formatCount(beyond)} of ${formatCount(dated)} fled beyond any extradition treaty; ${back}`;
}

/** Whom it counts, and of which years. */
function subtitle(cases: CasesByReach): string {
	const years = yearsText(cases.years);
	return years === '' ? 'Documented cases' : `Documented cases, flights of ${years}`;
}

/** What the picture shows, for those who cannot see it. */
function summary({ flights, dated, returned, extradited, otherWays }: CasesByReach, data: GapData): string {
	const home = withArticle(data.homeName);
	const unknown = flights.not_known;
	const [most] = otherWays;
	const { base } = data;
	return paragraph([
		`We know when and where to ${people(dated)} fled: ${formatCount(flights.not_in_force)} to places with no extradition treaty with ${home} in force that day, ${formatCount(flights.in_force)} to places with one${unknown > 0 ? `, and of ${formatCount(unknown)} it is not known` : ''}.`,
		base &&
			`Half had fled by ${base.year}, at the end of which ${base.least === base.most ? '' : `between ${base.least} and `}${counted(base.most, 'country', 'countries')} had such a treaty in force.`,
		returned > 0 &&
			`Of ${formatCount(returned)} who came back, ${formatCount(extradited)} ${wasOrWere(extradited)} extradited${most ? `; most often the way back is given as ${lowerFirst(most.label)}` : ''}.`
	]);
}

/** What a reader should know before repeating the numbers. */
function notes(cases: CasesByReach, { homeName }: GapData): readonly Note[] {
	const { flights, dated, extradited, underTreaty, otherWayUnderTreaty, caughtInside } = cases;
	const home = withArticle(homeName);
	const left = leftOutTexts(cases);
	return notesOf({
		'Not counted': left.length > 0 && [
			`Besides the ${people(dated)} with a known day and place of flight: ${listInSentence(left)}.`,
			cases.neverReached > 0 &&
				`Of the ${formatCount(flights.no_day)} without a day of flight, ${formatCount(cases.neverReached)} ${wasOrWere(cases.neverReached)} reported only where no extradition treaty can have been in force on any day.`
		],
		'How counted': `Each person counts once. Who was reported in several places (${people(cases.severalPlaces)}), a set and not a route, counts as within reach if a treaty was in force with any of these on the day of flight, whenever the person came there.`,
		'Not known':
			'The day is known as a month or a year in which the answer changes, or it is not known since when the treaty is in force.',
		Extradited: [
			`Of the ${formatCount(extradited)} extradited, ${formatCount(underTreaty)} came from a place with a treaty in force on that day; ${formatCount(otherWayUnderTreaty)} came back in another way although one was.`,
			caughtInside > 0 &&
				`${people(caughtInside)} caught in ${home} ${oneOrMany(caughtInside, 'is', 'are')} not among those who came back from abroad.`
		],
		Words:
			'The way of return is the one that the source names; “persuasion” is the authorities’ word, and rights groups count much of it as involuntary. The cases are those found in public sources, not all there are, and not only officials. Being named is an accusation, not a finding of guilt.'
	});
}

/** The sentences of the cases by the treaties of their own days. */
export function caseTexts(cases: CasesByReach, data: GapData): ChartTexts {
	return {
		title: title(cases),
		subtitle: subtitle(cases),
		summary: summary(cases, data),
		notes: notes(cases, data)
	};
}
