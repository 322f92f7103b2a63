import { circlesAlongArc, pointOnArc } from './arc.ts';
import type { ArcMark, MapFrame, MarkerMark } from './mapModel.ts';
import { anyArc, placeLabels, type LabelRequest, type PlacedLabel } from './placeLabels.ts';

/** How finely arcs are looked at, and how many circles at either end touch the place that a name stands beside. */
const circles = 24;
const ends = 2;

/** What names keep off an arc by: circles in units of the map, each with the arc that it is of. */
export interface OnArc {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly of: string;
}

/** The circles of some arcs, worked out once for however many widths and parts of the map names are placed in. */
export const onArcs = (arcs: readonly ArcMark[]): readonly OnArc[] =>
	arcs.flatMap((arc) =>
		circlesAlongArc(arc, circles)
			.slice(ends, -ends)
			.map((circle) => ({ ...circle, of: arc.id }))
	);

interface Space {
	/** What `onArcs` says of the arcs. */
	readonly taken: readonly OnArc[];
	readonly markers: readonly MarkerMark[];
	/** The part of the map that is shown. */
	readonly frame: MapFrame;
	/** Widths in pixels at which labels may appear, ascending; no map is narrower than the first. */
	readonly widths: readonly number[];
}

/** Where along its arc a number may stand, the better first: where arcs have parted. */
const shares = [0.6, 0.7, 0.5, 0.8, 0.4, 0.3, 0.88, 0.2, 0.65, 0.55, 0.75, 0.45, 0.35];

/** A request for the disc of a number anywhere on its arc: as a label as wide as the disc. */
export function discRequest(arc: ArcMark, priority: number): LabelRequest {
	const [first = arc.to, ...points] = shares.map((share) => pointOnArc(arc, share));
	return {
		id: `disc-${arc.id}`,
		text: '000',
		on: anyArc,
		priority,
		offset: 0,
		fontSize: 11,
		...first,
		points
	};
}

/**
 * Places labels of flows: off the markers and off all arcs but those that they are `on`. What finds room at the smallest
 * width shows at every width.
 */
export function placeOnFlows(
	labels: readonly LabelRequest[],
	{ taken, markers, frame, widths }: Space
): readonly PlacedLabel[] {
	const [smallest = 0] = widths;
	const inFrame = <Mark extends { readonly x: number; readonly y: number }>(mark: Mark): Mark => ({
		...mark,
		x: mark.x - frame.x,
		y: mark.y - frame.y
	});
	// Arcs grow with the map: clear of them where it is smallest is clear of them everywhere.
	const scale = smallest / frame.width;
	const scaled = taken.map((circle) => ({ ...circle, radius: circle.radius * scale }));
	const requests = labels.map(({ points = [], beside, ...label }) => ({
		...inFrame(label),
		points: points.map(inFrame),
		...(beside ? { beside: beside.map(inFrame) } : {})
	}));
	const obstacles = [...markers, ...scaled].map(inFrame);
	return placeLabels(requests, { viewBox: frame, obstacles, widths }).map((placed) => ({
		...placed,
		x: placed.x + frame.x,
		y: placed.y + frame.y,
		from: placed.from === smallest ? 0 : placed.from
	}));
}
