import type { AnnualTotal } from './annualTotal.ts';
import { dayInterval } from '../../dates/partialDate.ts';
import { extentOf } from './extentOf.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Day and month, without the day where it is the month's first (of a start) or last (of an end); empty for a bare year. */
function dayAndMonth(date: string, end: 'first' | 'last'): string {
	const [, month, day] = date.split('-');
	if (month === undefined) return '';
	const name = months[Number(month) - 1] ?? '';
	const isEdge = day === undefined || dayInterval(date.slice(0, 7))[end] === date;
	return isEdge ? name : `${Number(day)} ${name}`;
}

/** One name for both ends; spaces around the dash where its neighbours have spaces of their own. */
function range(from: string, to: string): string {
	if (from === to) return to;
	return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** The months that a claim about one year covers: "full year", "Jan–Nov", "22 Jul – Dec"; "to Dec" where only the month of its end is known. */
export function monthsText(claim: Pick<AnnualTotal, 'year' | 'from' | 'to'>): string {
	if (extentOf(claim) === 'year') return 'full year';
	const to = dayAndMonth(claim.to, 'last');
	const isOpen = claim.from === null || claim.to.length < claim.from.length;
	if (claim.from === null || isOpen) return `to ${to}`;
	return range(dayAndMonth(claim.from, 'first'), to);
}

const withYear = (date: string, end: 'first' | 'last') =>
	`${dayAndMonth(date, end)} ${date.slice(0, 4)}`.trim();

/** A span of time: "Jan 2014 – Oct 2017", "2012 – Oct 2017", "2014–2016" and "2018" for whole years; says where the start is not stated. */
export function spanText({ from, to }: Pick<AnnualTotal, 'from' | 'to'>): string {
	if (from === null) return `to ${withYear(to, 'last')}, start not stated`;
	if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
		const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
		return first === last ? first : range(first, last);
	}
	return range(withYear(from, 'first'), withYear(to, 'last'));
}
