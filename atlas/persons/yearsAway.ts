import { dayInterval } from '../dates/partialDate.ts';

/** A flight, and what is known of its end; dates may be partial. */
interface Absence {
	readonly fled: string;
	/** The day of return or capture, where there was one. */
	readonly returned: string | null;
	readonly hasEnded: boolean;
	/** The latest day for which a source tells of somebody who is not known to be back. */
	readonly lastReported: string | null;
}

/** How long an absence lasted, or how long it is known to have lasted, in years: bounds, since dates may be partial. */
export interface YearsAway {
	readonly least: number;
	readonly most: number;
	readonly middle: number;
	/** "13.6", "about 12"; "22+" where the person was not back when last reported. */
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

/** The day of return or capture, or the last for which a source tells that the person was away; may be partial. */
export function lastDay({ fled, returned, hasEnded, lastReported }: Absence): string {
	return (hasEnded ? returned : lastReported) ?? fled;
}

/** Years from flight to return or capture, or to the last report where there was neither. */
export function yearsAway(absence: Absence): YearsAway {
	const left = dayInterval(absence.fled);
	const until = dayInterval(lastDay(absence));
	const [least, most] = [between(left.last, until.first), between(left.first, until.last)];
	return { least, most, middle: (least + most) / 2, text: words(least, most, absence.hasEnded) };
}
