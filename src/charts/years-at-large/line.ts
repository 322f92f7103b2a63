import type { Absence } from '#scripts/derive/persons/absence.ts';
import { lastDay } from '#atlas/persons/yearsAway.ts';
import type { TimeScale } from '#src/plot/timeScale.ts';
import { endSigns, type EndSign } from './endMark.ts';

/** From and to, 0 at the left edge, 1 at the right. */
export type Span = readonly [number, number];

/** One absence along time. */
export interface Line {
	/** The days on which the person was surely away; null where the dates are too vague for any. */
	readonly sure: Span | null;
	/** The days in which flight, and return or last report, lie, where they are known to a month or a year only. */
	readonly vague: readonly Span[];
	/** Where the sign of the end stands. */
	readonly end: number;
	readonly sign: EndSign;
	/** Whether the absence ended by a return or a capture. */
	readonly hasEnded: boolean;
}

/** Lays an absence out on `scale`; one that did not end runs to the last report. */
export function line(absence: Absence, scale: TimeScale): Line {
	const [leftFrom, leftTo] = scale.span(absence.fled);
	const [endFrom, endTo] = scale.span(lastDay(absence));
	const overlap = leftTo >= endFrom;
	const vague: Span[] = overlap
		? [[leftFrom, endTo]]
		: [
				[leftFrom, leftTo],
				[endFrom, endTo]
			];
	return {
		sure: overlap ? null : [leftTo, endFrom],
		vague: vague.filter(([from, to]) => to > from),
		end: (endFrom + endTo) / 2,
		sign: endSigns[absence.ending],
		hasEnded: absence.hasEnded
	};
}
