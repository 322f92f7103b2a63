import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import { textWidth } from '#src/map/textWidth.ts';
import { widths } from '#src/plot/widths.ts';
import { wrapText } from '#src/plot/wrapText.ts';
import { radius, textSize } from './drawing.ts';
import { otherLabels, type OtherLabel } from './otherLabels.ts';
import type { MilestonesView } from './view.ts';
import { dotName, dotText } from './words.ts';

/** One event on its lane; `share` is 0 at the left edge, 1 at the right. */
export interface Dot {
	readonly id: string;
	readonly share: number;
	/** False for one that the choice leaves out: a faint mark, which does not answer. */
	readonly isShown: boolean;
	/** What is read out. */
	readonly name: string;
}

/** What stands at the first dot of a lane: before it, or below. */
export interface FirstLabel {
	readonly id: string;
	readonly share: number;
	readonly anchor: 'start' | 'end';
	/** Pixels from the dot to the text, which stands before it or below it. */
	readonly dx: number;
	readonly lines: readonly { readonly text: string; readonly y: number }[];
	/** Whether the title speaks of it. */
	readonly isNamed: boolean;
}

/** All events of one kind along time. */
export interface Lane {
	readonly kind: string;
	readonly label: string;
	/** How many of this kind are chosen. */
	readonly shown: number;
	readonly dots: readonly Dot[];
	/** The middle of the dots, and the height of the lane below its name; pixels. */
	readonly y: number;
	readonly height: number;
	/** What stands at the first of the chosen: where a kind begins. */
	readonly first: FirstLabel | null;
	/** What stands above others where there is room. */
	readonly others: readonly OtherLabel[];
}

/** Years between the ticks of the axis. */
const tickYears = 10;
/** Height of a dot's line and of a line of text, pixels. */
const dotLine = 16;
const textLine = 14;
/** From the top of a line of text to its baseline, pixels. */
const baseline = 11;
/** From a dot to the text beside it, pixels. */
const gap = 9;
/** Width of the picture on the narrowest phone, pixels. */
const narrowest = 264;

function firstOf(
	event: MilestoneEvent | undefined,
	dots: readonly Dot[],
	{ placesOf, operation, ruling }: MilestonesView
): Pick<Lane, 'first' | 'y' | 'height'> {
	const y = dotLine / 2;
	const dot = dots.find(({ id }) => id === event?.id);
	if (!event || !dot) return { first: null, y, height: dotLine };
	const { id, share } = dot;
	const isNamed = id === operation?.id || id === ruling?.id;
	const weight = isNamed ? 600 : 400;
	const text = dotText(event, placesOf(event));
	const width = textWidth(text, textSize, weight);
	const first = { id, share, isNamed };
	// What comes first has nothing before it on its lane: late enough, the text stands there.
	if (share > 0.5 && dots[0]?.id === id) {
		const lines = wrapText(text, share * narrowest - gap, textSize, weight);
		const height = Math.max(dotLine, lines.length * textLine + 2);
		const top = (height - lines.length * textLine) / 2 + baseline;
		return {
			y: height / 2,
			height,
			first: {
				...first,
				anchor: 'end',
				dx: -gap,
				lines: lines.map((line, index) => ({ text: line, y: top + index * textLine }))
			}
		};
	}
	// Else below, moved as far along the lane as the narrowest picture asks for.
	const isRight = share > 0.5;
	const room = (isRight ? share : 1 - share) * narrowest + radius;
	const moved = Math.min(Math.max(0, width - room), (isRight ? 1 - share : share) * narrowest - radius);
	const lines = wrapText(text, room + moved, textSize, weight);
	return {
		y,
		height: dotLine + lines.length * textLine,
		first: {
			...first,
			anchor: isRight ? 'end' : 'start',
			dx: (isRight ? 1 : -1) * (radius + moved),
			lines: lines.map((line, index) => ({ text: line, y: dotLine + baseline + index * textLine }))
		}
	};
}

/** Every event on a true scale of time, a lane for each kind, in the order in which the kinds begin. */
export function lanes(view: MilestonesView): {
	readonly lanes: readonly Lane[];
	readonly ticks: readonly Tick[];
} {
	const { data, events } = view;
	const firstYear = data.events[0]?.date.slice(0, 4) ?? data.dataDate.slice(0, 4);
	const scale = timeScale(`${firstYear}-01-01`, `${data.dataDate.slice(0, 4)}-12-31`);
	const shown = new Set(events);
	const byKind = Map.groupBy(data.events, ({ kind }) => kind);
	const labels = new Map(data.kinds.map(({ kind, label }) => [kind, label]));
	return {
		// What stands clear at the least of all widths does so on a phone yet narrower.
		ticks: ticksInLine(scale.years(tickYears)).map((tick) =>
			tick.from === widths[0] ? { ...tick, from: 0 } : tick
		),
		lanes: [...byKind].map(([kind, own]) => {
			const dots = own.map((event) => ({
				id: event.id,
				share: scale.share(event.date),
				isShown: shown.has(event),
				name: dotName(event)
			}));
			const chosen = own.filter((event) => shown.has(event));
			const label = labels.get(kind) ?? kind;
			return {
				kind,
				label,
				shown: chosen.length,
				dots,
				...firstOf(chosen[0], dots, view),
				others: otherLabels(`${label} ${chosen.length}`, chosen, dots, view)
			};
		})
	};
}
