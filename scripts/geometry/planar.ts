/** A point of the plane: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** A closed line of the plane; the last point joins the first and does not repeat it. */
export type Ring = readonly Point[];

/** Signed area of a ring by the shoelace formula, in square units of its points; a clockwise ring (on
 * screen) is positive. */
export function signedArea(ring: Ring): number {
	let twice = 0;
	let [previousX, previousY] = ring.at(-1) ?? [0, 0];
	for (const [x, y] of ring) {
		twice += previousX * y - x * previousY;
		previousX = x;
		previousY = y;
	}
	return twice / 2;
}

/** Centre of gravity of the area within a ring; the mean of the points where there is no area. */
export function centroid(ring: Ring): Point {
	const area = signedArea(ring);
	let sumX = 0;
	let sumY = 0;
	if (area === 0) {
		for (const [x, y] of ring) {
			sumX += x / ring.length;
			sumY += y / ring.length;
		}
		return [sumX, sumY];
	}
	let [previousX, previousY] = ring.at(-1) ?? [0, 0];
	for (const [x, y] of ring) {
		const cross = previousX * y - x * previousY;
		sumX += (previousX + x) * cross;
		sumY += (previousY + y) * cross;
		previousX = x;
		previousY = y;
	}
	return [sumX / (6 * area), sumY / (6 * area)];
}

/** The ring with the largest area, or null of none. */
export function largestRing(rings: readonly Ring[]): Ring | null {
	let largest: Ring | null = null;
	let largestArea = -1;
	for (const ring of rings) {
		const area = Math.abs(signedArea(ring));
		if (area > largestArea) {
			largest = ring;
			largestArea = area;
		}
	}
	return largest;
}
