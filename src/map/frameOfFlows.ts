import { circlesAlongArc } from './arc.ts';
import type { ArcMark, MapFrame } from './mapModel.ts';

/** Room around the flows for the names at their ends, as shares of the flows' own width, and below and above, units. */
const side = 0.3;
const edge = 24;
/** A frame is no flatter and no taller than this: width to height. */
const flattest = 1.75;
const tallest = 1.1;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The part of a map that all its flows lie in, with room for their labels; the whole map where there is no flow. */
export function frameOfFlows(
	arcs: readonly ArcMark[],
	{ width, height }: { readonly width: number; readonly height: number }
): MapFrame {
	const points = arcs.flatMap((arc) => circlesAlongArc(arc, 9));
	if (points.length === 0) return { x: 0, y: 0, width, height };
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const wanted = { width: (right - left) * (1 + 2 * side), height: bottom - top + 2 * edge };
	const frameWidth = clamp(Math.max(wanted.width, wanted.height * tallest), 0, width);
	const frameHeight = clamp(Math.max(wanted.height, frameWidth / flattest), 0, height);
	return {
		x: Math.round(clamp((left + right - frameWidth) / 2, 0, width - frameWidth)),
		y: Math.round(clamp((top + bottom - frameHeight) / 2, 0, height - frameHeight)),
		width: Math.round(frameWidth),
		height: Math.round(frameHeight)
	};
}
