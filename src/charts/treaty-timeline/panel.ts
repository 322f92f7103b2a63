import type { StateCount } from '#scripts/derive/timeline/countStates.ts';
import type { TimelineType, TreatyTimelineData } from '#scripts/derive/charts/treaty-timeline.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { InstrumentType, LegalState } from '#atlas/instruments/instrument.ts';
import { shortStateNames } from '#atlas/instruments/stateNames.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import type { TimeScale } from '#src/plot/timeScale.ts';
import { spreadLabels } from './spreadLabels.ts';

/** What a band of a panel counts, from the bottom up. */
export const bands = ['inForce', 'notKnown', 'suspended', 'signed', 'terminated'] as const;
export type Band = (typeof bands)[number];

/** The state that a band counts. */
export const stateOfBand: Readonly<Record<Band, LegalState>> = {
	inForce: 'in_force',
	notKnown: 'not_known',
	suspended: 'suspended',
	signed: 'signed',
	terminated: 'terminated'
};

/** One type of instrument through time. */
export interface TimelinePanel {
	/** Type and party. */
	readonly key: string;
	readonly type: InstrumentType;
	readonly label: string;
	/** Something of this type that the picture alone does not tell. */
	readonly remark: string | null;
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
const perInstrument = 3.4;
/** Pixels that a label at the right end takes. */
export const labelHeight = 16;
/** Room above the highest mark, pixels. */
const headroom = 9;
/** Instruments between two levels. */
const levelStep = 20;
/** Years between two ticks. */
const tickYears = 10;

/** What a type is called, with its party where that is not the home jurisdiction. */
export function labelOf({ label, otherParty }: TimelineType): string {
	return otherParty === null ? label : `${label} (${otherParty})`;
}

/** How many had been signed, whatever became of them. */
export function signedOf(count: StateCount): number {
	return bands.reduce((sum, band) => sum + count[band], 0);
}

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
function stepLine(
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

/** Lays out one type. @throws when nothing of it is known to be signed */
export function panel(each: TimelineType, { report }: TreatyTimelineData, scale: TimeScale): TimelinePanel {
	const { type, otherParty, steps } = each;
	const last = steps.at(-1);
	if (!last) throw new Error(`No instrument of the type ${type} is known to be signed`);
	const max = Math.max(...steps.map(signedOf));
	const shown = bands.filter((band) => last[band] > 0);
	const plotHeight = Math.round(max * perInstrument * 10) / 10;
	const height = Math.max(plotHeight + headroom, (shown.length + 1) * labelHeight);
	const yOf = (count: number) => Math.round((height - (count * plotHeight) / max) * 10) / 10;
	const shareOf = (day: string) => scale.share(day);
	let below = 0;
	const wanted = shown.map((band) => {
		const middle = below + last[band] / 2;
		below += last[band];
		return { key: band, text: `${last[band]} ${shortStateNames[stateOfBand[band]]}`, y: yOf(middle) };
	});
	const total = { key: 'total' as const, text: `${max} signed`, y: yOf(max) - 4 };
	const lines = shown.length === 1 && shown[0] === 'signed' ? wanted : [...wanted, total];
	const isTransfer = type === 'transfer_of_sentenced_persons' && otherParty === null;
	return {
		key: `${type}-${otherParty ?? ''}`,
		type,
		label: labelOf(each),
		remark:
			isTransfer && report
				? `The report of ${formatDate(report.published)} behind this atlas names ${report.named} partners; ${report.signed === report.named ? 'all' : report.signed} of them had signed by then.`
				: null,
		height,
		plotHeight,
		bands: bands
			.map((band, index) => ({ band, path: bandPath(steps, index, shareOf, max) }))
			.filter(({ band }) => steps.some((step) => step[band] > 0)),
		line: stepLine(steps, signedOf, shareOf, yOf),
		divider: stepLine(steps, belowSigned, shareOf, yOf),
		ends: spreadLabels(lines, labelHeight, height),
		levels: Array.from({ length: Math.floor(max / levelStep) }, (_, index) => (index + 1) * levelStep).map(
			(count) => ({ text: String(count), y: yOf(count) })
		),
		ticks: ticksInLine([...scale.years(tickYears), { share: 1, text: 'now', priority: -1 }])
	};
}
