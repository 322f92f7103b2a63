import { geoEqualEarth, geoEqualEarthRaw, geoPath } from 'd3';
import type { Position } from 'geojson';
import type { Point, Ring } from './planar.ts';

/** Equal Earth around a meridian, in the projection's own units (Earth's radius 1, y down). */
export interface WorldProjection {
	/** A place on the plane. */
	readonly point: (longitude: number, latitude: number) => Point;
	/** A polygon of [longitude, latitude] rings as rings of the plane. */
	readonly polygon: (rings: readonly Position[][]) => Ring[];
}

/** How far, in degrees, land may reach beyond the seam of the map before it is cut there: enough to keep
 * Greenland whole in a map of the Pacific and Chukotka whole in one of the Atlantic. The corners of the
 * bounding box, which Equal Earth leaves empty, have room for it. */
const overhang = 21;

/** Equal Earth with `centre` (longitude in degrees) as its middle meridian. */
export function worldProjection(centre: number): WorldProjection {
	const radians = Math.PI / 180;
	const project = (fromCentre: number, latitude: number): Point => {
		const [x, y] = geoEqualEarthRaw(fromCentre * radians, latitude * radians);
		return [x, -y];
	};
	const scale = 1000;
	const cut = geoEqualEarth().rotate([-centre, 0]).translate([0, 0]).scale(scale);
	return {
		point: (longitude, latitude) => project(wrap(longitude - centre), latitude),
		polygon(rings) {
			const outer = rings[0] ?? [];
			const unwrapped = unwrap(outer.map(([longitude = 0]) => longitude - centre));
			const west = Math.min(...unwrapped);
			const east = Math.max(...unwrapped);
			// The turn that puts the greater part of the land within the map.
			const turn = 360 * Math.round((west + east) / 2 / 360);
			if (west - turn < -180 - overhang || east - turn > 180 + overhang) {
				return collectRings((context) => {
					geoPath(cut, context)({ type: 'Polygon', coordinates: [...rings] });
				}).map((ring) => ring.map(([x, y]) => [x / scale, y / scale]));
			}
			return rings.map((ring) => {
				const longitudes = unwrap(
					ring.map(([longitude = 0]) => longitude - centre),
					unwrapped[0]
				);
				const points = ring.map(([, latitude = 0], i) => project((longitudes[i] ?? 0) - turn, latitude));
				return points.slice(0, -1);
			});
		}
	};
}

/** Degrees into -180 to 180. */
function wrap(degrees: number): number {
	return degrees - 360 * Math.round(degrees / 360);
}

/** Longitudes that follow one another without a jump at 180°, the first within half a turn of `near`. */
function unwrap(longitudes: readonly number[], near = 0): number[] {
	let previous = near;
	return longitudes.map((longitude) => (previous += wrap(longitude - previous)));
}

type PathContext = NonNullable<Parameters<typeof geoPath>[1]>;

function collectRings(draw: (context: PathContext) => void): Ring[] {
	const rings: Point[][] = [];
	draw({
		beginPath: () => undefined,
		moveTo: (x, y) => rings.push([[x, y]]),
		lineTo: (x, y) => rings.at(-1)?.push([x, y]),
		arc: () => undefined,
		closePath: () => undefined
	});
	return rings;
}
