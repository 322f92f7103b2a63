import type { Absence } from '#scripts/derive/charts/years-at-large.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';

/** How long an absence lasted, or has lasted so far, in years: bounds, since dates may be partial. */
export interface YearsAway {
	readonly least: number;
	readonly most: number;
	readonly middle: number;
	/** "13.6", "about 12"; "22+" where the absence had not ended on the data's day. */
	readonly text: string;
}

const year = 365.25 * 86_400_000;
/** Bounds closer than this, in years, allow a decimal. */
const exact = 0.2;

const between = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / year);

function words(least: number, most: number, hasEnded: boolean): string {
	if (!hasEnded) return least < 1 ? 'under 1+' : `${Math.floor(least)}+`;
	const middle = (least + most) / 2;
	if (most - least < exact) return middle.toFixed(1);
	return middle < 0.5 ? 'under 1' : `about ${Math.round(middle)}`;
}

/**
 * Years from flight to return or capture, or to the data's day where there was neither.
 * @param dataDate `YYYY-MM-DD`
 */
export function yearsAway({ fled, returned, hasEnded }: Absence, dataDate: string): YearsAway {
	const left = dayInterval(fled);
	const back = hasEnded && returned !== null ? dayInterval(returned) : { first: dataDate, last: dataDate };
	const [least, most] = [between(left.last, back.first), between(left.first, back.last)];
	return { least, most, middle: (least + most) / 2, text: words(least, most, hasEnded) };
}

/** The middle of some numbers, half way between the two middle ones of an even number; null of none. */
export function median(numbers: readonly number[]): number | null {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
