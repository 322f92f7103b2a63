import type { Absence } from '#scripts/derive/charts/years-at-large.ts';
import type { TimeScale } from '#src/plot/timeScale.ts';
import { endShapes, type EndShape } from './endMark.ts';

/** From and to, 0 at the left edge, 1 at the right. */
export type Span = readonly [number, number];

/** One absence along time. */
export interface Line {
	/** The days on which the person was surely away; null where the dates are too vague for any. */
	readonly sure: Span | null;
	/** The days in which flight or return lie, where they are known to a month or a year only. */
	readonly vague: readonly Span[];
	/** Where the mark of the end stands. */
	readonly end: number;
	readonly shape: EndShape;
	/** Whether the absence ended by a return or a capture. */
	readonly hasEnded: boolean;
}

/** Lays an absence out on `scale`, whose last day is the data's: a line that nobody ended reaches it. */
export function line({ fled, returned, hasEnded, ending }: Absence, scale: TimeScale): Line {
	const [leftFrom, leftTo] = scale.span(fled);
	const [backFrom, backTo] = hasEnded && returned !== null ? scale.span(returned) : [1, 1];
	const overlap = leftTo >= backFrom;
	const vague: Span[] = overlap
		? [[leftFrom, backTo]]
		: [
				[leftFrom, leftTo],
				[backFrom, backTo]
			];
	return {
		sure: overlap ? null : [leftTo, backFrom],
		vague: vague.filter(([from, to]) => to > from),
		end: (backFrom + backTo) / 2,
		shape: endShapes[ending],
		hasEnded
	};
}
