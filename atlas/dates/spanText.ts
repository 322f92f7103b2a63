import { shortMonthNames } from './monthNames.ts';
import { dayInterval } from './partialDate.ts';

/** Day and month in short, without the day where it is the month's first (of a start) or last (of an end); empty for a bare year. */
export function dayAndMonth(date: string, end: 'first' | 'last'): string {
	const [, month, day] = date.split('-');
	if (month === undefined) return '';
	const name = shortMonthNames[Number(month) - 1] ?? '';
	const isEdge = day === undefined || dayInterval(date.slice(0, 7))[end] === date;
	return isEdge ? name : `${Number(day)} ${name}`;
}

/** From one end to the other, one name for both where they are the same; spaces around the dash where its neighbours have some. */
export function range(from: string, to: string): string {
	if (from === to) return to;
	return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

const withYear = (date: string, end: 'first' | 'last') =>
	`${dayAndMonth(date, end)} ${date.slice(0, 4)}`.trim();

/** The ends of a span of time: dates as exact as known (ISO 8601), or years; null where not known. */
interface Span {
	readonly from: string | number | null;
	readonly to: string | number | null;
}

/**
 * A span of time in short: "Jan 2014 – Oct 2017", "2012 – Oct 2017", "2014–2016" and "2018" for whole years; "to Oct 2017"
 * or "from 2012" where one end is not known. Null where neither is.
 */
export function spanText(span: Span & { readonly to: string | number }): string;
export function spanText(span: Span): string | null;
export function spanText(span: Span): string | null {
	const [from, to] = [span.from, span.to].map((end) => (end === null ? null : String(end)));
	if (to == null) return from == null ? null : `from ${withYear(from, 'first')}`;
	if (from == null) return `to ${withYear(to, 'last')}`;
	const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
	return isWholeYears
		? range(from.slice(0, 4), to.slice(0, 4))
		: range(withYear(from, 'first'), withYear(to, 'last'));
}
