import { geoClipAntimeridian, geoDistance, geoInterpolate, type GeoStream } from 'd3';
import type { LineString, MultiLineString, Position } from 'geojson';

const toRadians = Math.PI / 180;
/** Of a great circle between two positions, radians: a straight line on a map differs little over so short a way. */
const step = 5 * toRadians;

const round = (radians: number) => Math.round((radians / toRadians) * 100) / 100 + 0;

/** Collects lines from a stream, as degrees to the hundredth. */
function collector(): { readonly lines: Position[][]; readonly stream: GeoStream } {
	const lines: Position[][] = [];
	return {
		lines,
		stream: {
			point: (longitude, latitude) => void lines.at(-1)?.push([round(longitude), round(latitude)]),
			lineStart: () => void lines.push([]),
			lineEnd: () => undefined,
			polygonStart: () => undefined,
			polygonEnd: () => undefined
		}
	};
}

/**
 * The shortest way from one place to another, as a line of GeoJSON: along the great circle, and in two where it crosses the
 * antimeridian (RFC 7946, 3.1.9).
 * @param from degrees, longitude first
 */
export function flowLine(
	from: readonly [number, number],
	to: readonly [number, number]
): LineString | MultiLineString {
	const start: [number, number] = [...from];
	const end: [number, number] = [...to];
	const steps = Math.max(1, Math.ceil(geoDistance(start, end) / step));
	const way = geoInterpolate(start, end);
	const { lines, stream } = collector();
	const cut = geoClipAntimeridian(stream);
	cut.lineStart();
	for (let index = 0; index <= steps; index += 1) {
		const [longitude, latitude] = way(index / steps);
		cut.point(longitude * toRadians, latitude * toRadians);
	}
	cut.lineEnd();
	const [only = []] = lines;
	return lines.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: lines };
}
