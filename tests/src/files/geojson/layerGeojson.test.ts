import { expect, test } from 'vitest';
import { layerGeojson } from '#src/files/geojson/layerGeojson.ts';
import { rowGeometry } from '#src/files/geojson/rowGeometry.ts';

const positions = new Map<string, readonly [number, number]>([
	['XXA', [1, 2]],
	['XXB', [3, 2]]
]);

test('a row lies at its place, along its flow, at the one end that is known, or nowhere', () => {
	const point = { type: 'Point', coordinates: [1, 2] };
	expect(rowGeometry({ iso3: 'XXA' }, positions)).toEqual(point);
	expect(rowGeometry({ from_iso3: null, to_iso3: 'XXA' }, positions)).toEqual(point);
	expect(rowGeometry({ from_iso3: 'XXA', to_iso3: 'XXA' }, positions)).toEqual(point);
	expect(rowGeometry({ from_iso3: null, to_iso3: null }, positions)).toBeNull();
	const line = rowGeometry({ from_iso3: 'XXB', to_iso3: 'XXA' }, positions);
	expect(line?.type).toBe('LineString');
	expect(line?.coordinates.at(0)).toEqual([3, 2]);
	expect(line?.coordinates.at(-1)).toEqual([1, 2]);
});

test('a feature has the row’s id and its fields, and the collection what is told of it', () => {
	const records = {
		fields: [
			{ name: 'id', title: 'Id', type: 'string' },
			{ name: 'iso3', title: 'Place', type: 'string' },
			{ name: 'persons', title: 'Persons', type: 'integer' }
		],
		rows: [['a', 'XXA', 3]]
	} as const;
	expect(layerGeojson(records, positions, { title: 'Three' })).toEqual({
		type: 'FeatureCollection',
		title: 'Three',
		features: [
			{
				type: 'Feature',
				id: 'a',
				geometry: { type: 'Point', coordinates: [1, 2] },
				properties: { iso3: 'XXA', persons: 3 }
			}
		]
	});
});
