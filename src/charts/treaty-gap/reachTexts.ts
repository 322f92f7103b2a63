import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { personsWith, type CasesByReach } from './casesByReach.ts';

const people = (count: number) => counted(count, 'person', 'people');

/** Those of whom it can be asked at all how far treaties reached on the day of flight: a place that treaties govern, and a day. */
function dated({ flights }: CasesByReach): number {
	return (['not_in_force', 'in_force', 'not_known'] as const).reduce(
		(sum, reach) => sum + personsWith(flights, reach),
		0
	);
}

/** How many came back by extradition, and how many of them under a treaty in force. */
function extradited({ ways }: CasesByReach) {
	const way = ways.find((each) => each.way === 'extradition');
	return { persons: way?.persons ?? 0, underTreaty: personsWith(way?.parts ?? [], 'in_force') };
}

function returned({ ways }: CasesByReach): number {
	return ways.reduce((sum, { persons }) => sum + persons, 0);
}

/** The finding: how many fled to where no extradition treaty reached, and how many of those back came by extradition. */
export function reachTitle(cases: CasesByReach): string {
	const beyond = personsWith(cases.flights, 'not_in_force');
	const { persons } = extradited(cases);
	return `Of ${dated(cases)} dated flights, ${beyond} went where no extradition treaty reached; of ${returned(cases)} returned, ${persons} ${oneOrMany(persons, 'was', 'were')} extradited`;
}

/** Whom it counts, and which days. */
export function reachSubtitle({ persons }: CasesByReach, { homeName }: GapData): string {
	return `Documented cases, ${people(persons)}: extradition treaties with ${withArticle(homeName)} that were in force with the places reported, on the day of flight and on the day of return.`;
}

/** What the cases show, for those who cannot see it. */
export function reachSummary(cases: CasesByReach, { homeName }: GapData): string {
	const { flights, ways, returns } = cases;
	const { persons, underTreaty } = extradited(cases);
	const on = (reach: Parameters<typeof personsWith>[1]) => personsWith(flights, reach);
	const otherWay = personsWith(returns, 'in_force') - underTreaty;
	return [
		`Of ${cases.persons} documented persons, ${dated(cases)} fled on a known day to places that treaties can govern: ${on('not_in_force')} where no extradition treaty with ${withArticle(homeName)} was in force that day, ${on('in_force')} where one was, in at least one of the places, and for ${on('not_known')} that is not known.`,
		`${on('outside_treaties')} more were reported only where treaties do not apply, of ${on('no_day')} the day of flight is not known, of ${on('no_place')} the place.`,
		`${returned(cases)} came back from abroad: ${listInSentence(ways.map((each) => `${lowerFirst(each.label)} ${each.persons}`))}.`,
		`Of the ${persons} extradited, ${underTreaty} came from a place with a treaty in force on that day; ${otherWay} came back in another way although one was.`
	].join(' ');
}

/** What a reader should know before repeating the numbers. */
export function reachNotes(cases: CasesByReach, { homeName }: GapData): readonly string[] {
	const noDay = personsWith(cases.flights, 'no_day');
	return [
		`Each person counts once. ${cases.severalPlaces} were reported in several places, a set and not a route: they count as within reach if a treaty was in force with any of these on the day of flight, whenever they came there.`,
		'“Not known whether in force”: the day is known as a month or a year in which the answer changes, or it is not known since when the treaty is in force.',
		...(noDay > 0
			? [
					`Of the ${noDay} without a day of flight, ${cases.neverReached} were reported only where no extradition treaty can have been in force on any day.`
				]
			: []),
		...(cases.caughtInside > 0
			? [
					`${people(cases.caughtInside)} caught in ${withArticle(homeName)} ${oneOrMany(cases.caughtInside, 'is', 'are')} not among those who came back from abroad.`
				]
			: []),
		'The way of return is the one that the source names; “persuasion” is the authorities’ word, and rights groups count much of it as involuntary. The cases are those found in public sources, not all there are, and not only officials.'
	];
}
