import type { StateCount } from '#scripts/derive/timeline/countStates.ts';
import type { ListDate, TimelineType } from '#scripts/derive/charts/treaty-timeline.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { shortStateNames } from '#atlas/instruments/stateNames.ts';
import { labelsInColumn } from '#src/plot/labelsInColumn.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import type { TimeScale } from '#src/plot/timeScale.ts';
import { wrapText } from '#src/plot/wrapText.ts';
import { bands, signedOf, stateOfBand, type Band } from './bands.ts';
import { labelOf, longListText, nowText, shortListText } from './words.ts';

/** What is said at a step that many take together on the date of a list; pixels from the top of the plot. */
export interface StepLabel {
	/** Where the step stands across, and which end of the text stands there. */
	readonly share: number;
	readonly anchor: 'start' | 'end';
	/** In lines for a phone, in one where there is room. */
	readonly narrow: readonly string[];
	readonly wide: string;
	/** The foot and the head of the step. */
	readonly from: number;
	readonly to: number;
}

/** One type of instrument through time. */
export interface TimelinePanel {
	/** Type and party. */
	readonly key: string;
	readonly type: InstrumentType;
	readonly label: string;
	/** The step that is only the date of a list; null where there is none to speak of. */
	readonly step: StepLabel | null;
	/** Height of the plot, pixels; an instrument is as high in one panel as in another. */
	readonly height: number;
	/** Height of the plot's own marks, pixels; they stand at its foot. */
	readonly plotHeight: number;
	/** Outline of each band in shares of the plot, 0 to 1 each way from the top left: SVG path data. */
	readonly bands: readonly { readonly band: Band; readonly path: string }[];
	/** The number signed: lines from and to shares across, at pixels from the top. */
	readonly line: readonly {
		readonly x1: number;
		readonly x2: number;
		readonly y1: number;
		readonly y2: number;
	}[];
	/** The upper edge of what is not settled, which parts two hatches. */
	readonly divider: TimelinePanel['line'];
	/** Labels at the right end, pixels from the top to the middle of their line. */
	readonly ends: readonly {
		readonly key: Band | 'total';
		readonly text: string;
		readonly y: number;
	}[];
	/** Numbers of instruments across the plot; `y` in pixels from the top. */
	readonly levels: readonly { readonly text: string; readonly y: number }[];
	readonly ticks: readonly Tick[];
}

/** Pixels for one instrument. */
const perInstrument = 2.4;
/** Pixels that a label at the right end takes. */
export const labelHeight = 16;
/** Least room above the highest mark, pixels. */
const headroom = 9;
/** The container width from which on the day of the data is named on the axis. */
const nowFrom = 320;
/** Height of a line of a step's label, and the size of its letters, pixels. */
export const stepLine = 14;
const stepSize = 12;
/** Width of the plot on the narrowest phone, pixels. */
const narrowest = 156;
/** A list that fewer take their step by, or less than this share of all, is left to the notes. */
const fewestOnList = 3;
const leastOnList = 0.1;
/** Instruments between two levels. */
const levelStep = 20;
/** Years between two ticks where that leaves room for their texts on the narrowest phone; else a multiple of it. */
const tickYears = 10;
/** What a year's text takes on the axis, pixels. */
const tickRoom = 34;

/** How many stand below those that are signed only. */
function belowSigned({ inForce, notKnown, suspended }: StateCount): number {
	return inForce + notKnown + suspended;
}

/** Path data of one band: its upper edge to the right, its lower edge back. */
function bandPath(
	steps: readonly StateCount[],
	index: number,
	shareOf: (day: string) => number,
	max: number
) {
	const height = (step: StateCount, below: number) =>
		1 - bands.slice(0, below).reduce((sum, band) => sum + step[band], 0) / max;
	const corner = (x: number, y: number) => `${Number(x.toFixed(4))},${Number(y.toFixed(4))}`;
	const edge = (below: number) =>
		steps.flatMap((step, at) => {
			const next = steps[at + 1];
			const y = height(step, below);
			return [corner(shareOf(step.day), y), corner(next ? shareOf(next.day) : 1, y)];
		});
	return `M${[...edge(index + 1), ...edge(index).reverse()].join('L')}Z`;
}

/** The steps of one number as lines, from and to shares across, at pixels from the top. */
function lineOf(
	steps: readonly StateCount[],
	numberOf: (step: StateCount) => number,
	shareOf: (day: string) => number,
	yOf: (count: number) => number
): TimelinePanel['line'] {
	let before = 0;
	return steps.flatMap((step, at) => {
		const number = numberOf(step);
		if (number === before) return [];
		const next = steps.slice(at + 1).find((later) => numberOf(later) !== number);
		const x = shareOf(step.day);
		const [from, to] = [yOf(before), yOf(number)];
		before = number;
		return [
			{ x1: x, x2: x, y1: from, y2: to },
			{ x1: x, x2: next ? shareOf(next.day) : 1, y1: to, y2: to }
		];
	});
}

/** The list by which most are first known to be in force, if they are enough to be seen as a step. */
function listOf({ lists }: TimelineType, max: number): ListDate | undefined {
	return lists.find(({ count }) => count >= Math.max(fewestOnList, max * leastOnList));
}

/** The last count at or before a day, and the one before it. */
function countsAround(steps: readonly StateCount[], day: string): readonly [StateCount?, StateCount?] {
	const at = steps.findLastIndex((step) => step.day <= day);
	return [steps[at - 1], steps[at]];
}

/** Years that have room at every width, and the day of the data where it has. */
function ticksOf(scale: TimeScale): readonly Tick[] {
	const [first, second] = scale.years(tickYears);
	const apart = first && second ? (second.share - first.share) * narrowest : tickRoom;
	const years = scale.years(tickYears * Math.ceil(tickRoom / apart));
	const ticks = ticksInLine([...years, { share: 1, text: nowText, priority: -1 }]);
	// The plot is narrower than the least of all widths on a phone: years stand there too, the last word does not.
	return ticks.map((tick, index) => ({
		...tick,
		from: index < years.length ? 0 : tick.from && Math.max(tick.from, nowFrom)
	}));
}

/** Lays out one type. @throws when nothing of it is known to be signed */
export function panel(each: TimelineType, scale: TimeScale): TimelinePanel {
	const { type, otherParty, steps } = each;
	const last = steps.at(-1);
	if (!last) throw new Error(`No instrument of the type ${type} is known to be signed`);
	const max = Math.max(...steps.map(signedOf));
	const shown = bands.filter((band) => last[band] > 0);
	const plotHeight = Math.round(max * perInstrument * 10) / 10;
	const shareOf = (day: string) => scale.share(day);

	const list = listOf(each, max);
	const [before, after] = list ? countsAround(steps, list.day) : [];
	const share = list ? shareOf(list.day) : 0;
	const anchor = share > 0.5 ? 'end' : 'start';
	const narrow = list
		? wrapText(shortListText(list), (anchor === 'end' ? share : 1 - share) * narrowest, stepSize)
		: [];
	// The label stands above the line of all signed, which is highest at the step, or at its end.
	const below = (max - (after && anchor === 'end' ? signedOf(after) : max)) * perInstrument;
	const room = list ? narrow.length * stepLine + 4 - below : 0;
	const height = Math.max(plotHeight + Math.max(headroom, room), (shown.length + 1) * labelHeight);
	const yOf = (count: number) => Math.round((height - (count * plotHeight) / max) * 10) / 10;

	let level = 0;
	const wanted = shown.map((band) => {
		const middle = level + last[band] / 2;
		level += last[band];
		return { key: band, text: `${last[band]} ${shortStateNames[stateOfBand[band]]}`, y: yOf(middle) };
	});
	const total = { key: 'total' as const, text: `${max} signed`, y: yOf(max) - 4 };
	const lines = shown.length === 1 && shown[0] === 'signed' ? wanted : [...wanted, total];
	const fromTop = lines.toReversed().map((line) => ({ ...line, height: labelHeight }));
	return {
		key: `${type}-${otherParty ?? ''}`,
		type,
		label: labelOf(each),
		step:
			list && after
				? {
						share,
						anchor,
						narrow,
						wide: longListText(list),
						from: yOf(before?.inForce ?? 0),
						to: yOf(after.inForce)
					}
				: null,
		height,
		plotHeight,
		bands: bands
			.map((band, index) => ({ band, path: bandPath(steps, index, shareOf, max) }))
			.filter(({ band }) => steps.some((step) => step[band] > 0)),
		line: lineOf(steps, signedOf, shareOf, yOf),
		divider: lineOf(steps, belowSigned, shareOf, yOf),
		ends: labelsInColumn(fromTop, 0, height),
		levels: Array.from({ length: Math.floor(max / levelStep) }, (_, index) => (index + 1) * levelStep).map(
			(count) => ({ text: String(count), y: yOf(count) })
		),
		ticks: ticksOf(scale)
	};
}
