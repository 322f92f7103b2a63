import { circlesAlongArc } from './arc.ts';
import type { ArcMark, MapFrame } from './mapModel.ts';

/** Room below and above the flows, viewBox units. */
const edge = 24;
/** A frame is no flatter and no taller than this: width to height. */
const flattest = 1.75;
const tallest = 1.1;

/** Room beside the flows for the names at their ends, as shares of the flows' own width. */
export interface Room {
	readonly left: number;
	readonly right: number;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * The part of a map that all its flows lie in, with room for their labels; the whole map where there is no flow or the part
 * is no smaller. It may reach beyond the map's side edges: there is sea.
 */
export function frameOfFlows(
	arcs: readonly ArcMark[],
	{ width, height }: { readonly width: number; readonly height: number },
	room: Room
): MapFrame {
	const whole = { x: 0, y: 0, width, height };
	const points = arcs.flatMap((arc) => circlesAlongArc(arc, 9));
	if (points.length === 0) return whole;
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const own = right - left;
	const least = (bottom - top + 2 * edge) * tallest;
	const frameWidth = Math.max(own * (1 + room.left + room.right), least);
	const frameHeight = clamp(Math.max(bottom - top + 2 * edge, frameWidth / flattest), 0, height);
	if (frameWidth >= width) return whole;
	const spare = (frameWidth - own) / (room.left + room.right);
	return {
		x: Math.round(left - spare * room.left),
		y: Math.round(clamp((top + bottom - frameHeight) / 2, 0, height - frameHeight)),
		width: Math.round(frameWidth),
		height: Math.round(frameHeight)
	};
}
