import type { Step } from '#atlas/figures/kaplanMeier.ts';
import type { AbsenceGroup } from '#scripts/derive/persons/absenceGroup.ts';

/** Where fewer people are left to follow, the estimate hangs on single persons: it is dotted. */
export const fewest = 5;
/** Years between two ticks. */
const every = 5;

/** So many ticks side by side are a band: more than these share places. */
const manyTicks = 50;

/** The box that the curve is drawn in and stretched with: years along, the share still away upwards. */
export const box = { width: 1000, height: 180 } as const;

/** A point of the picture, 0 to 1: along the years, and down from everybody to nobody. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The share still away by years since flight, laid out. */
export interface Curve {
	/** Where enough people are followed, and from there on; outlines in `box`. */
	readonly sure: string;
	readonly few: string;
	/** What lies below the curve: those still away. */
	readonly area: string;
	/** Where people were lost sight of, not back; those too close together for the eye share a tick. */
	readonly lost: readonly Point[];
	readonly median: Point | null;
	/** Years at the right edge. */
	readonly end: number;
	/** The years along, 0 at the left edge, 1 at the right. */
	readonly years: readonly { readonly share: number; readonly text: string }[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Corners of the stairs: at each length down to the share that lasts longer. Steps that the eye cannot tell apart are one. */
function stairs(steps: readonly Step[], longest: number, from: Point): { d: string; last: Point } {
	let last = from;
	let d = '';
	for (const { length, share } of steps) {
		const next = { x: Math.round((length / longest) * box.width) / box.width, y: 1 - share };
		if (next.x > last.x) d += `H${tenth(next.x * box.width)}`;
		d += `V${tenth(next.y * box.height)}`;
		last = next;
	}
	return { d: d.replaceAll(/(?:V[\d.]+)+(V[\d.]+)/g, '$1'), last };
}

/** The share still away at a length, 1 before the first step. */
function shareAt(steps: readonly Step[], length: number): number {
	return steps.findLast((step) => step.length <= length)?.share ?? 1;
}

/** Lays out the estimate. */
export function curve({
	steps,
	medianYears,
	lostYears,
	longestYears,
	away
}: Pick<AbsenceGroup, 'steps' | 'medianYears' | 'lostYears' | 'longestYears' | 'away'>): Curve {
	const longest = Math.max(1, longestYears);
	const end = Math.ceil(longest / every) * every;
	const start = { x: 0, y: 0 };
	const followed = steps.findIndex((step) => step.followed < fewest);
	const enough = followed === -1 ? steps : steps.slice(0, followed);
	const sure = stairs(enough, end, start);
	const few = stairs(followed === -1 ? [] : steps.slice(followed), end, sure.last);
	const at = ({ x, y }: Point) => `M${tenth(x * box.width)} ${tenth(y * box.height)}`;
	// Whom nobody outlasts is followed to the last report.
	const tail = `H${Math.round((longest / end) * box.width)}`;
	const isCut = followed === -1;
	const ticks = away.length > manyTicks ? manyTicks : 4 * manyTicks;
	const lost = lostYears.map((years) => ({
		x: Math.round((years / end) * ticks) / ticks,
		y: tenth((1 - shareAt(steps, years)) * 1000) / 1000
	}));
	return {
		sure: at(start) + sure.d + (isCut ? tail : ''),
		few: isCut ? '' : at(sure.last) + few.d + tail,
		area: `${at(start)}${sure.d}${few.d}${tail}V${box.height}H0z`,
		lost: [...new Map(lost.map((point) => [point.x, point])).values()],
		median: medianYears === null ? null : { x: medianYears / end, y: 1 - shareAt(steps, medianYears) },
		end,
		years: Array.from({ length: end / every + 1 }, (_, index) => ({
			share: (index * every) / end,
			text: index * every === end ? `${end} years` : String(index * every)
		}))
	};
}
