import { dayAndMonth } from '#atlas/dates/spanText.ts';
import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { monthsInBrackets, monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import { byYear } from '#atlas/figures/annual/byYear.ts';
import type { AnnualFigure } from './annualView.ts';

/** What the marks of a picture by year are. */
export const markNames = {
	year: 'full year',
	part: 'part of a year',
	tick: 'another count'
} as const;

/** What stands over the running totals. */
export const runningHeading = 'Running totals over several years';
export const runningLead = 'Each starts on its own date: never to be added.';

/** The part of its year that a total covers, as it stands behind its number: "to Nov"; empty for a full year. */
export function partText(total: Pick<AnnualTotal, 'year' | 'from' | 'to'>): string {
	if (extentOf(total) === 'year') return '';
	const isFromStart = [`${total.year}`, `${total.year}-01`, `${total.year}-01-01`].includes(total.from ?? '');
	return isFromStart ? `to ${dayAndMonth(total.to, 'last')}` : monthsText(total);
}

/** A run of years as it stands before a row: "2016", "2017–20". */
export function yearsName(first: number, last: number): string {
	if (first === last) return String(first);
	const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
	return `${first}–${isOneCentury ? String(last).slice(-2) : last}`;
}

/** A figure with the months that it covers, where those are not the whole year. */
export const withMonths = ({ total, text }: AnnualFigure): string => text + monthsInBrackets(total);

/** The highest of the running totals, in a sentence. */
export function highestRunningText(
	name: string,
	running: readonly AnnualFigure[],
	{ text, total }: AnnualFigure
): string {
	const which = running.length === 1 ? 'The one running total' : 'The highest running total';
	return `${which} of ${name} is ${text} (${totalSpanText(total)}).`;
}

/** Which figures one weak source alone gives; null where none is so. */
export function doubtfulText(figures: readonly AnnualFigure[]): string | null {
	const weak = figures.filter(({ total }) => total.confidence === 'low');
	if (weak.length === 0) return null;
	const told = byYear(
		weak.map((figure) => ({ ...figure, year: figure.total.year })),
		withMonths
	);
	return `From a single weak source: ${told}.`;
}
