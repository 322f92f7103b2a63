import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3';
import type { Polygon, Position } from 'geojson';

/** How many rows and columns of points are tried in a polygon whose centroid lies outside it. */
const gridSize = 40;

/**
 * Where the label of a land stands, [longitude, latitude] in degrees: the centroid of its largest polygon, or, where
 * that lies outside (a crescent, a horseshoe of islands), the point of a grid that is farthest from the coast.
 * @throws when there is no polygon
 */
export function visualCentre(polygons: readonly (readonly Position[][])[]): [number, number] {
	const [largest] = polygons
		.map((rings): Polygon => ({ type: 'Polygon', coordinates: [...rings] }))
		.sort((a, b) => geoArea(b) - geoArea(a));
	if (!largest) throw new Error('a land without a polygon has no centre');
	const centroid = geoCentroid(largest);
	return geoContains(largest, centroid) ? centroid : farthestFromCoast(largest);
}

function farthestFromCoast(polygon: Polygon): [number, number] {
	const [[west, south], [eastOrWrapped, north]] = geoBounds(polygon);
	const east = eastOrWrapped < west ? eastOrWrapped + 360 : eastOrWrapped;
	let best: [number, number] = geoCentroid(polygon);
	let bestDistance = -1;
	for (let row = 0; row < gridSize; row++) {
		for (let column = 0; column < gridSize; column++) {
			const longitude = west + ((column + 0.5) / gridSize) * (east - west);
			const point: [number, number] = [
				longitude > 180 ? longitude - 360 : longitude,
				south + ((row + 0.5) / gridSize) * (north - south)
			];
			if (!geoContains(polygon, point)) continue;
			const distance = distanceToCoast(polygon, point);
			if (distance > bestDistance) [best, bestDistance] = [point, distance];
		}
	}
	return best;
}

/** Degrees of latitude to the nearest segment of the outline; flat, which is exact enough to compare points. */
function distanceToCoast(polygon: Polygon, [longitude, latitude]: [number, number]): number {
	const stretch = Math.cos((latitude * Math.PI) / 180);
	let nearest = Infinity;
	for (const ring of polygon.coordinates) {
		let from: [number, number] | undefined;
		for (const [x = 0, y = 0] of ring) {
			const to: [number, number] = [wrapped(x - longitude) * stretch, y - latitude];
			if (from) nearest = Math.min(nearest, distanceToSegment(from, to));
			from = to;
		}
	}
	return nearest;
}

/** From the origin to the segment between two points. */
function distanceToSegment([x0, y0]: [number, number], [x1, y1]: [number, number]): number {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / length));
	return Math.hypot(x0 + share * dx, y0 + share * dy);
}

function wrapped(degrees: number): number {
	return ((degrees + 540) % 360) - 180;
}
