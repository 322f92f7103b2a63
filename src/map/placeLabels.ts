import { clearFromScale, insideFromScale } from './labelBox.ts';
import type { LabelBox } from './labelBox.ts';
import { widths as plotWidths } from '#src/plot/widths.ts';
import { textWidth } from './textWidth.ts';

/** For a label that may lie on arcs of others too. */
export const anyArc = Symbol('any arc');

/** A point at the edge of something long, and on which side of it a text stands. */
export interface BesidePoint {
	readonly x: number;
	readonly y: number;
	readonly side: 'over' | 'under';
}

export interface LabelRequest {
	readonly id: string;
	/** The point that it names, in units of the view box. */
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Further points on which its middle may stand, the better first: along an arc, say. */
	readonly points?: readonly { readonly x: number; readonly y: number }[];
	/** Points over or under which it stands and nowhere else, the better first: at the edges of an arc. */
	readonly beside?: readonly BesidePoint[];
	/** The obstacles that it may lie on: those of the arc that it labels, or of any arc. */
	readonly on?: string | typeof anyArc;
	/** The higher, the earlier it takes its place; equals go by id. */
	readonly priority: number;
	/** Pixels; 12 unless told. */
	readonly fontSize?: number;
	readonly weight?: 400 | 600;
	/** The direction that it tells of, where that gives it its colour. */
	readonly tone?: 'out' | 'back';
	/** Distance from the point in pixels, 6 unless told; with 0 the label may stand on the point. */
	readonly offset?: number;
	/** Further distances at which it may stand where there is no room nearer, the better first: of what is seen without its point. */
	readonly farther?: readonly number[];
	/** Half the width of the widest name that its land holds, in units of the view box, where it names a piece of land. */
	readonly room?: number;
}

/** A mark of fixed size that no label may cover; the offset of its own label is 3 px more than its radius, or more. */
export interface LabelObstacle {
	readonly x: number;
	readonly y: number;
	/** Pixels. */
	readonly radius: number;
	/** What it is a part of; labels `on` that may cover it. */
	readonly of?: string;
}

export interface PlacedLabel {
	readonly id: string;
	readonly text: string;
	readonly weight?: 400 | 600;
	readonly tone?: 'out' | 'back';
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** From the point to the text's anchor on its baseline, in pixels. */
	readonly dx: number;
	readonly dy: number;
	/** The width from which on another placing takes over; absent where this one holds for all. */
	readonly until?: number;
	/** The place that a line leads to, where the label stands away from it. */
	readonly leader?: { readonly x: number; readonly y: number };
	/** The smallest of the widths from which on it stands clear at every width; null if at none of them. */
	readonly from: number | null;
	/** The smallest of the widths from which on it stands on its own land alone; absent where it never does. */
	readonly inside?: number;
}

export interface LabelSpace {
	readonly viewBox: { readonly width: number; readonly height: number };
	/** Widths in pixels at which labels may appear, ascending. */
	readonly widths?: readonly number[];
	readonly obstacles?: readonly LabelObstacle[];
}

/** Clear space around a label, in pixels. */
const padding = 2;
/** Above and below the baseline, as shares of the font size. */
const ascent = 0.74;
const descent = 0.24;

type Point = Pick<LabelRequest, 'x' | 'y'>;
type Position = Pick<PlacedLabel, 'anchor' | 'dx' | 'dy'>;

/**
 * Places labels of constant size in pixels over a map that grows with its container. The most important come
 * first; each takes the position in which it is visible from the smallest width on. A visible label overlaps
 * no other, no obstacle and no edge, at its width nor at any larger one. Returned in the order of `labels`.
 */
export function placeLabels(labels: readonly LabelRequest[], space: LabelSpace): PlacedLabel[] {
	const { viewBox, widths = plotWidths, obstacles = [] } = space;
	const taken: { readonly box: LabelBox; readonly from: number; readonly of?: string | undefined }[] =
		obstacles.map(({ x, y, radius, of }) => ({
			box: { x, y, left: -radius, right: radius, top: -radius, bottom: radius },
			from: 0,
			of
		}));
	const placed = new Map<LabelRequest, PlacedLabel>();
	const ordered = [...labels].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
	for (const label of ordered) {
		const { id, text, weight, tone, on } = label;
		let best: { point: Point; position: Position; box: LabelBox; from: number } | undefined;
		for (const { point, position } of candidates(label)) {
			if (best !== undefined && best.from === widths[0]) break;
			const box = boxOf({ ...label, ...point }, position);
			let needed = insideFromScale(box, viewBox) * viewBox.width;
			for (const other of taken) {
				if (other.of !== undefined && (on === anyArc || other.of === on)) continue;
				const clear = clearFromScale(box, other.box) * viewBox.width;
				// Where the other is not yet visible the two may share the place.
				if (clear > other.from) needed = Math.max(needed, clear);
				// Another position does as well: of thousands of obstacles the rest need no look.
				if (best !== undefined && needed >= best.from) break;
			}
			const from = widths.find((width) => width >= needed) ?? Infinity;
			if (best === undefined || from < best.from) best = { point, position, box, from };
		}
		if (best === undefined) continue;
		const { point, position, box, from } = best;
		if (from < Infinity) taken.push({ box, from });
		const look = { ...(weight ? { weight } : {}), ...(tone ? { tone } : {}) };
		const inside = widths.find(
			(width) => label.room !== undefined && isOnLand(label, box, width / viewBox.width)
		);
		placed.set(label, {
			...{ id, text, ...look, x: point.x, y: point.y },
			...position,
			from: from === Infinity ? null : from,
			...(inside === undefined ? {} : { inside })
		});
	}
	return labels.flatMap((label) => placed.get(label) ?? []);
}

/** How far beyond the room of its land a name may reach that is written on it: what reaches beyond is cased in the land's fill. */
const spill = 1.8;

/** Whether a label stands on its own land; `scale` is in pixels per unit. */
function isOnLand({ room = 0 }: LabelRequest, { left, right }: LabelBox, scale: number): boolean {
	return Math.max(-left, right) - padding <= spill * room * scale;
}

/** Where a label may stand, the preferred first: around its point, or with its middle on another; or beside an edge. */
function candidates(label: LabelRequest): readonly { readonly point: Point; readonly position: Position }[] {
	const { x, y, points = [], beside, farther = [] } = label;
	if (beside)
		return beside.map(({ side, ...point }) => ({
			point,
			position: { anchor: 'middle', dx: 0, dy: side === 'over' ? aboveOf(label) : belowOf(label) }
		}));
	const [centred] = positions({ ...label, offset: 0 });
	return [
		...positions(label).map((position) => ({ point: { x, y }, position })),
		...farther.flatMap((offset) =>
			positions({ ...label, offset }).map((position) => ({ point: { x, y }, position }))
		),
		...(centred ? points.map((point) => ({ point, position: centred })) : [])
	];
}

/** From a point to the baseline of a text whose middle it is. */
const centreOf = (fontSize: number) => round(((ascent - descent) / 2) * fontSize);

/** From a point to the baseline of a text above it, and of one below it. */
const aboveOf = ({ fontSize = 12, offset = 6 }: LabelRequest) => round(-offset - descent * fontSize);
const belowOf = ({ fontSize = 12, offset = 6 }: LabelRequest) => round(offset + ascent * fontSize);

/** Around a point, the preferred first. */
function positions(label: LabelRequest): Position[] {
	const { fontSize = 12, offset = 6 } = label;
	const centred = centreOf(fontSize);
	const above = aboveOf(label);
	const below = belowOf(label);
	const slant = round(offset * 0.7);
	const slantAbove = round(-slant - descent * fontSize);
	const slantBelow = round(slant + ascent * fontSize);
	const around: Position[] = [
		{ anchor: 'start', dx: offset, dy: centred },
		{ anchor: 'end', dx: -offset, dy: centred },
		{ anchor: 'middle', dx: 0, dy: above },
		{ anchor: 'middle', dx: 0, dy: below },
		{ anchor: 'start', dx: slant, dy: slantAbove },
		{ anchor: 'start', dx: slant, dy: slantBelow },
		{ anchor: 'end', dx: -slant, dy: slantAbove },
		{ anchor: 'end', dx: -slant, dy: slantBelow }
	];
	return offset === 0 ? [{ anchor: 'middle', dx: 0, dy: centred }, ...around] : around;
}

function boxOf({ x, y, text, fontSize = 12, weight }: LabelRequest, { anchor, dx, dy }: Position): LabelBox {
	const width = textWidth(text, fontSize, weight);
	const start = dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
	return {
		x,
		y,
		left: start - padding,
		right: start + width + padding,
		top: dy - ascent * fontSize - padding,
		bottom: dy + descent * fontSize + padding
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
