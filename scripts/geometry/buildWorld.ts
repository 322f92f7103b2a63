import type { Outline, Place, World } from '#atlas/places.ts';
import type { Land } from './outlines.ts';
import type { LabelPoint } from './labelPoints.ts';
import { pathData } from './pathData.ts';
import { centroid, largestRing, signedArea } from './planar.ts';
import type { Point, Ring } from './planar.ts';
import { worldProjection } from './projection.ts';
import { regionFrames } from './regionFrames.ts';
import { roomForName } from './roomForName.ts';
import { simplifyOutlines } from './simplifyOutlines.ts';

/** Width of the view box; the height follows from the land. */
const width = 960;
/** Room around the land, so that markers at the edge are not cut. */
const margin = 6;
/** Path data counts in tenths of a unit. */
const grain = 10;
/** In square tenths of a unit; tuned by eye at 960 px and at six times the size. */
const simplification = { cornerArea: 130, cornerShare: 0.1, ringArea: 130 };
/** A jurisdiction whose largest piece of land covers fewer square units than this has a marker. */
const markerArea = 8;

/**
 * The map: outlines and places in a view box 960 wide.
 * @param lands what to draw, in the order to draw it
 * @param centre the map's middle meridian, in degrees east
 * @param labels where each jurisdiction's label stands; those of `lands` without one stand in the middle of
 * their largest piece of land
 */
export function buildWorld(lands: readonly Land[], centre: number, labels: readonly LabelPoint[]): World {
	const projection = worldProjection(centre);
	const projected = lands.map((land) => land.polygons.flatMap((rings) => projection.polygon(rings)));
	const fit = fitToWidth(projected.flat(2));
	const drawn = projected.map((rings) => rings.map((ring) => ring.map((point) => fit.point(point))));
	const whole = drawn.map((rings) => rings.map((ring) => ring.map(toGrain)));
	const simple = simplifyOutlines(whole, simplification);
	const outlines = lands
		.map(({ iso3, name }, i): Outline => ({ iso3, name, d: pathData(simple[i] ?? []) }))
		// The Vatican is smaller than a tenth of a unit.
		.filter(({ d }) => d !== '');

	const points = new Map<string, Point>();
	const rings = new Map<string, readonly Ring[]>();
	lands.forEach(({ iso3 }, i) => {
		if (iso3 === null) return;
		const own = drawn[i] ?? [];
		rings.set(iso3, own);
		points.set(iso3, centroid(largestRing(own) ?? []));
	});
	const codes = new Map<string, string>();
	for (const { iso3, longitude, latitude, code } of labels) {
		points.set(iso3, fit.point(projection.point(longitude, latitude)));
		if (code !== undefined) codes.set(iso3, code);
	}
	const places = [...points]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([iso3, point]): [string, Place] => [iso3, place(point, rings.get(iso3) ?? [], codes.get(iso3))]);
	const project = (longitude: number, latitude: number) => fit.point(projection.point(longitude, latitude));
	const regions = regionFrames(project, { width, height: fit.height });
	return { width, height: fit.height, outlines, places: Object.fromEntries(places), regions };
}

function place([x, y]: Point, rings: readonly Ring[], code: string | undefined): Place {
	const largest = Math.abs(signedArea(largestRing(rings) ?? []));
	const area = Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0));
	const room = round(roomForName([x, y], rings));
	return {
		x: round(x),
		y: round(y),
		marker: largest < markerArea,
		area: round(area),
		...(room > 0 ? { room } : {}),
		...(code === undefined ? {} : { code })
	};
}

function fitToWidth(points: readonly Point[]): { height: number; point: (point: Point) => Point } {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const scale = (width - 2 * margin) / (right - left);
	return {
		height: Math.ceil((bottom - top) * scale + 2 * margin),
		point: ([x, y]) => [(x - left) * scale + margin, (y - top) * scale + margin]
	};
}

function toGrain([x, y]: Point): Point {
	return [Math.round(x * grain), Math.round(y * grain)];
}

function round(value: number): number {
	return Math.round(value * grain) / grain;
}
