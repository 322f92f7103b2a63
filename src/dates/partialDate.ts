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

function readInterval(date: string): DayInterval {
	const parts = shape.exec(date);
	const [, year, month, day] = parts ?? [];
	if (year === undefined) throw new RangeError(`"${date}" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
	if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	const isMonth = Number(month) >= 1 && Number(month) <= 12;
	const length = isMonth ? daysInMonth(Number(year), Number(month)) : 0;
	if (length === 0) throw new RangeError(`"${date}" names a month that does not exist`);
	if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
	if (Number(day) < 1 || Number(day) > length)
		throw new RangeError(`"${date}" names a day that does not exist`);
	return { first: date, last: date };
}

/** What has been read before: a map that plays through the years asks for the same few hundred dates at each step. */
const intervals = new Map<string, DayInterval>();

/**
 * Earliest and latest day of a date that may be partial (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`).
 * Days compare as strings. Throws a `RangeError` for anything else and for days that no calendar has.
 */
export function dayInterval(date: string): DayInterval {
	const known = intervals.get(date);
	if (known) return known;
	const interval = readInterval(date);
	intervals.set(date, interval);
	return interval;
}

/**
 * How two dates that may be partial stand to each other. They overlap where some day could be both:
 * `2004` and `2004-11` do, so neither is known to be the earlier.
 */
export function compareDates(a: string, b: string): 'before' | 'after' | 'overlaps' {
	const [left, right] = [dayInterval(a), dayInterval(b)];
	if (left.last < right.first) return 'before';
	return right.last < left.first ? 'after' : 'overlaps';
}
