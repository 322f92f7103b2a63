import type { Point, Ring } from './planar.ts';

/** A name is about four times as wide as it is high. */
const aspect = 4;

/**
 * Half the width of the widest box of a name's shape around a point that lies within some rings, in their units: a name
 * whose own half is narrower stands on its land alone. 0 where the point lies outside.
 */
export function roomForName([x0, y0]: Point, rings: readonly Ring[]): number {
	let least = Infinity;
	let isInside = false;
	for (const ring of rings) {
		let [previousX, previousY] = ring.at(-1) ?? [0, 0];
		for (const [x, y] of ring) {
			// Seen from the point, upright as wide as it is high: the box is a square, whose reach is the larger coordinate.
			const from: Point = [previousX - x0, aspect * (previousY - y0)];
			const to: Point = [x - x0, aspect * (y - y0)];
			least = Math.min(least, reachOf(from, to));
			if (from[1] > 0 !== to[1] > 0 && 0 < ((to[0] - from[0]) * -from[1]) / (to[1] - from[1]) + from[0])
				isInside = !isInside;
			[previousX, previousY] = [x, y];
		}
	}
	return isInside ? least : 0;
}

/** The least of max(|x|, |y|) along a line; it is least at an end, on an axis or on a diagonal. */
function reachOf([x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const crossings = [-x1 / dx, -y1 / dy, (y1 - x1) / (dx - dy), -(x1 + y1) / (dx + dy)];
	return Math.min(
		...[0, 1, ...crossings.filter((share) => share > 0 && share < 1)].map((share) =>
			Math.max(Math.abs(x1 + share * dx), Math.abs(y1 + share * dy))
		)
	);
}
