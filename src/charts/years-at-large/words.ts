import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { fewest } from './curve.ts';
import type { View } from './view.ts';

/** Years as a sentence says them: whole, and "less than one" where they are. */
export function inYears(years: number): string {
	const whole = Math.round(years);
	if (whole < 1) return 'less than a year';
	return whole === 1 ? 'about a year' : `about ${whole} years`;
}

/** How an absence ended, of those in the picture: who was caught inside had come back by no known way. */
export function backWords({ back, caught }: Pick<View['chosen'], 'back' | 'caught'>): string {
	if (caught.length === 0) return 'back';
	return back.length === 0 ? 'caught' : 'back or caught';
}

/** The labels of the curve. */
export function curveWords({ chosen }: View, hasFew: boolean) {
	const { medianYears, back, caught } = chosen;
	return {
		away: 'Still away',
		back: caught.length > 0 && back.length > 0 ? 'Back or caught' : 'Back',
		median: medianYears === null ? [] : [`Half ${backWords(chosen)}`, `within ${inYears(medianYears)}`],
		few: hasFew ? `fewer than ${fewest} people left to follow` : null
	};
}

/** What stands over the ways in which absences ended, and over what is known of those away. */
export function endHeads({ chosen }: View) {
	const { back, caught, away } = chosen;
	return {
		ended: `${formatCount(back.length + caught.length)} ${backWords(chosen)}`,
		away: `${formatCount(away.length)} ${oneOrMany(away.length, 'was', 'were')} not back when last reported`
	};
}

const orderWords: Readonly<Record<View['order'], string>> = {
	years: 'longest away first',
	fled: 'earliest flight first',
	returned: 'latest return first',
	name: 'by name'
};

/** The head of the list of names, and what stands below it where it is cut. */
export function listWords({ chosen: { count }, order }: View, shown: number) {
	const rest = count - shown;
	return {
		head: `Name by name, from flight to return: ${shown < count ? `the first ${shown} of ` : ''}${counted(count, 'person', 'people')}, ${orderWords[order]}`,
		rest: rest > 0 ? `And ${formatCount(rest)} more: see the table.` : null
	};
}
