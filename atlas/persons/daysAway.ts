import { dayInterval } from '../dates/partialDate.ts';

/** Bounds of how long somebody was away, in whole days, since dates may be partial. */
export interface DaysAway {
	readonly least: number;
	readonly most: number;
}

const milliseconds = 86_400_000;

/** Whole days from one day to a later one (`YYYY-MM-DD`); 0 where it is not later. */
const between = (from: string, to: string) =>
	Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / milliseconds));

/** Days from a flight to a later date; both may be partial. */
export function daysAway(fled: string, until: string): DaysAway {
	const [left, back] = [dayInterval(fled), dayInterval(until)];
	return { least: between(left.last, back.first), most: between(left.first, back.last) };
}
