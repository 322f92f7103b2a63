import { monthNames } from './monthNames.ts';

/** The days that a date may mean: `2004-11` is any of 1 to 30 November 2004. Both ends are `YYYY-MM-DD` and belong to it. */
export interface DayInterval {
	readonly first: string;
	readonly last: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Days in a month of the Gregorian calendar; `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
	if (longMonths.has(month)) return 31;
	if (month !== 2) return 30;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return leap ? 29 : 28;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; otherwise says in words why the text is no date. */
export function readPartialDate(text: string): DayInterval | string {
	const [, year, month, day] = shape.exec(text) ?? [];
	if (year === undefined || (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12))) {
		return 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)';
	}
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	const days = daysInMonth(Number(year), Number(month));
	if (day === undefined) return { first: `${text}-01`, last: `${text}-${days}` };
	if (day === '00' || Number(day) > days) {
		return `is no day of the calendar: ${monthNames[Number(month) - 1]} ${year} has ${days} days`;
	}
	return { first: text, last: text };
}

/** Dates that have been read: a table holds each of few many times, and a slider asks for them at every step. */
const known = new Map<string, DayInterval>();

/**
 * Earliest and latest day of a date that may be partial (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`).
 * Days compare as strings. Throws a `RangeError` for anything else and for days that no calendar has.
 */
export function dayInterval(date: string): DayInterval {
	const read = known.get(date);
	if (read) return read;
	const interval = readPartialDate(date);
	if (typeof interval === 'string') throw new RangeError(`"${date}" ${interval}`);
	known.set(date, interval);
	return interval;
}

/** How exactly a date is known, by what it says. */
export type DatePrecision = 'year' | 'month' | 'day';

/**
 * How exactly a date is known: `2004` to the year, `2004-11` to the month.
 * @throws {RangeError} as `dayInterval` does
 */
export function datePrecision(date: string): DatePrecision {
	dayInterval(date);
	if (date.length === 4) return 'year';
	return date.length === 7 ? 'month' : 'day';
}
