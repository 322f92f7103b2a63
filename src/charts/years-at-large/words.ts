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
export function backWords({ back, caught }: Pick<View, 'back' | 'caught'>): string {
	if (caught.length === 0) return 'back';
	return back.length === 0 ? 'caught' : 'back or caught';
}

/** The labels of the curve. */
export function curveWords(view: View, hasFew: boolean) {
	const { medianYears } = view;
	return {
		away: 'Still away',
		back: view.caught.length > 0 && view.back.length > 0 ? 'Back or caught' : 'Back',
		median: medianYears === null ? [] : [`Half ${backWords(view)}`, `within ${inYears(medianYears)}`],
		few: hasFew ? `fewer than ${fewest} people left to follow` : null
	};
}

/** What stands over the ways in which absences ended, and over what is known of those away. */
export function endHeads(view: View) {
	const { back, caught, away } = view;
	return {
		ended: `${formatCount(back.length + caught.length)} ${backWords(view)}`,
		away: `${formatCount(away.length)} ${oneOrMany(away.length, 'was', 'were')} not back when last reported`
	};
}

const orderWords: Readonly<Record<string, string>> = {
	years: 'longest away first',
	fled: 'earliest flight first',
	returned: 'latest return first',
	name: 'by name'
};

/** The head of the list of names, and what stands below it where it is cut. */
export function listWords({ rows, order }: View, shown: number) {
	const rest = rows.length - shown;
	return {
		head: `Name by name, from flight to return: ${shown < rows.length ? `the first ${shown} of ` : ''}${counted(rows.length, 'person', 'people')}, ${orderWords[order] ?? ''}`,
		rest: rest > 0 ? `And ${formatCount(rest)} more: see the table.` : null
	};
}
