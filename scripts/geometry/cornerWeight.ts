type Corner = readonly [number, number];

/**
 * How much a corner is worth to a simplified line, in square units: the area of its triangle, less for a
 * sharp spike and more for a gentle bend, so that coasts come out smooth. The factor is the one of
 * Mapshaper's weighted Visvalingam simplification.
 */
export function cornerWeight([before, corner, after]: readonly [Corner, Corner, Corner]): number {
	const [toX, toY] = [before[0] - corner[0], before[1] - corner[1]];
	const [fromX, fromY] = [after[0] - corner[0], after[1] - corner[1]];
	const lengths = Math.hypot(toX, toY) * Math.hypot(fromX, fromY);
	if (lengths === 0) return 0;
	const cosine = (toX * fromX + toY * fromY) / lengths;
	const area = Math.abs(toX * fromY - toY * fromX) / 2;
	return area * (1 - 0.7 * cosine);
}
