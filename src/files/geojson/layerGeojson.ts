import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { FileRecords } from '../fileRecords.ts';
import { rowGeometry, type Positions } from './rowGeometry.ts';

/**
 * The rows of a chart that is a layer of the map, as GeoJSON (RFC 7946): each with its place or its flow, and with all its
 * fields as properties.
 * @param told what a reader must know of them, beside
 */
export function layerGeojson(
	{ fields, rows }: FileRecords,
	positions: Positions,
	told: Readonly<Record<string, unknown>>
): FeatureCollection<Geometry | null> {
	const features = rows.map((values): Feature<Geometry | null> => {
		const row = Object.fromEntries(fields.map(({ name }, index) => [name, values[index] ?? null]));
		const { id, ...properties } = row;
		return { type: 'Feature', id: String(id), geometry: rowGeometry(row, positions), properties };
	});
	return { type: 'FeatureCollection', ...told, features };
}
