import { daysAway } from './daysAway.ts';

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

/** Days of a year of the Julian calendar, which astronomers count in: 365.25. */
export const daysInYear = 365.25;
/** Bounds closer than this, in years, allow a decimal. */
const exact = 0.2;

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
	const days = daysAway(absence.fled, lastDay(absence));
	const [least, most] = [days.least / daysInYear, days.most / daysInYear];
	return { least, most, middle: (least + most) / 2, text: words(least, most, absence.hasEnded) };
}
