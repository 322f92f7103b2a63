import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { range } from '#atlas/dates/spanText.ts';
import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import type { PersonReach } from '#atlas/instruments/reachOfPlaces.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';
import { shortStateNames } from '#atlas/instruments/stateNames.ts';
import type { View } from './view.ts';

export const people = (count: number) => counted(count, 'person', 'people');

/** Over the squares of those who fled, and of those who came back. */
export const flightHead = ({ data }: View) =>
	`Extradition treaty with ${withArticle(data.homeName)} on the day of flight`;
export const returnHead = 'How they came back';

/** Beside the number of those who fled, by the treaty of that day; and of those who came back. */
export const flightWords: Readonly<Record<'not_in_force' | 'in_force' | 'not_known', string>> = {
	not_in_force: 'none in force',
	in_force: 'in force',
	not_known: 'not known'
};
export const returnWords = { extradited: 'extradited', others: 'in another way' };

const leftOut: readonly (readonly [PersonReach, string])[] = [
	['no_place', 'to places not known'],
	['no_day', 'on days not known'],
	['outside_treaties', 'where treaties do not apply']
];

/** Who is not among the flights, and why: "22 to places not known"; empty where everybody is. */
export function leftOutTexts({ flights }: CasesByReach): readonly string[] {
	return leftOut
		.filter(([reach]) => flights[reach] > 0)
		.map(([reach, why]) => `${formatCount(flights[reach])} ${why}`);
}

/** The pale line below the flights, with what a square stands for where that is not one person. */
export function notCountedLine(cases: CasesByReach, unit: number): string | null {
	const texts = leftOutTexts(cases);
	const parts = [
		...(unit > 1 ? [`Each square stands for ${formatCount(unit)} people.`] : []),
		...(texts.length > 0 ? [`Not counted: ${texts.join(' · ')}`] : [])
	];
	return parts.length > 0 ? parts.join(' ') : null;
}

/** What the flights are to be held against. */
export function baseText({ base }: View['data']): string | null {
	if (!base) return null;
	const { year, least, most } = base;
	const span =
		least === most
			? counted(least, 'country', 'countries')
			: `${range(String(least), String(most))} countries`;
	return `Half had fled by ${year}; at the end of that year ${span} had such a treaty in force.`;
}

/** How many came back in each of the other ways. */
export function waysText({ otherWays }: CasesByReach): string | null {
	if (otherWays.length === 0) return null;
	return upperFirst(
		otherWays.map(({ label, count }) => `${lowerFirst(label)} ${formatCount(count)}`).join(' · ')
	);
}

/** What is read out for squares, with their numbers. */
export const readOut = (head: string, parts: readonly string[]) => `${head}: ${listInSentence(parts)}`;

/** What the bars show. */
export const barWords: Readonly<Record<Reach | 'not_sourced', string>> = {
	not_in_force: 'no extradition treaty in force',
	in_force: 'extradition treaty in force',
	not_known: 'not known whether one was in force',
	outside_treaties: 'treaties do not apply',
	not_sourced: 'place not known'
};

/** What the squares beside the bars show. */
export const stateWords: Readonly<Record<LegalState | 'outside_treaties', string>> = {
	...shortStateNames,
	none: 'none known',
	outside_treaties: 'does not apply'
};

/** Over the places: folded, and above their bars. */
export const placesHead = 'Place by place: people, and the treaties there';
export const placeColumns = { place: 'Place', persons: 'People' };
export const apartWords = {
	outside: 'Treaties between states do not apply',
	notSourced: 'Place not known'
};

/** Over the places that unfold. */
export function morePlaces(places: number, most: number): string {
	return `${counted(places, 'more place')}, ${oneOrMany(most, 'one person', `at most ${formatCount(most)} people`)} each`;
}
