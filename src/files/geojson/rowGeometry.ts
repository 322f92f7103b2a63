import type { LineString, MultiLineString, Point } from 'geojson';
import type { Value } from '#src/chart/fields.ts';
import { flowLine } from './flowLine.ts';

/** Where jurisdictions lie, by ISO 3166-1 alpha-3 code: longitude and latitude in degrees. */
export type Positions = ReadonlyMap<string, readonly [number, number]>;

/** The fields of a row that say where it lies: a place, or both ends of a flow. */
const places = ['iso3', 'from_iso3', 'to_iso3'] as const;

/**
 * Where a row of a chart's files lies: a line from one end of a flow to the other, or the one place that is known of it; null
 * where none is, which GeoJSON allows.
 */
export function rowGeometry(
	row: Readonly<Record<string, Value>>,
	positions: Positions
): Point | LineString | MultiLineString | null {
	const [first, second] = [...new Set(places.map((name) => row[name]))].flatMap((code) => {
		const position = positions.get(String(code));
		return position ? [position] : [];
	});
	if (!first) return null;
	return second ? flowLine(first, second) : { type: 'Point', coordinates: [...first] };
}
