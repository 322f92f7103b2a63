import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { allSites, sites } from './support/sites.ts';

/** The lines of a geometry, each a list of positions; a point is a line of one. */
function linesOf(geometry: Geometry): readonly Position[][] {
	if (geometry.type === 'Point') return [[geometry.coordinates]];
	if (geometry.type === 'LineString') return [geometry.coordinates];
	if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
	throw new Error(`${geometry.type} is none that a layer has`);
}

/** Twice the area that a ring encloses, more than 0 if it runs counter-clockwise. */
const turn = (ring: readonly Position[]) =>
	ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);

function problemsOf({ type, id, geometry }: Feature<Geometry | null>): readonly string[] {
	const problems = type === 'Feature' && typeof id === 'string' ? [] : ['no feature with an id'];
	if (geometry === null) return problems;
	for (const line of linesOf(geometry)) {
		if (geometry.type !== 'Point' && line.length < 2) problems.push('a line of one position');
		for (const [index, [longitude = NaN, latitude = NaN]] of line.entries()) {
			if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) problems.push('off the earth');
			const before = line[index - 1]?.[0] ?? longitude;
			if (Math.abs(longitude - before) > 180) problems.push('crosses the antimeridian uncut');
		}
		if (geometry.type === 'Polygon' && line === geometry.coordinates[0] && turn(line) <= 0)
			problems.push('an outer ring runs clockwise');
	}
	return problems;
}

describe.each(allSites)('the layers of the map of the site %s', (_, site) => {
	const files = site.named('.geojson');

	test.each(files)('%s is GeoJSON with the rows of its chart', (file) => {
		const collection = JSON.parse(site.read(file)) as FeatureCollection<Geometry | null> & {
			readonly chart: string;
			readonly metadata: string;
		};
		expect(collection.type).toBe('FeatureCollection');
		expect(collection).not.toHaveProperty('crs');
		expect(collection.features.flatMap(problemsOf)).toEqual([]);
		const { rows } = JSON.parse(site.read(`charts/${collection.chart}.json`)) as {
			rows: readonly Record<string, unknown>[];
		};
		expect(collection.features.map(({ id, properties }) => ({ id, ...properties }))).toEqual(rows);
		expect(collection.features.some(({ geometry }) => geometry !== null)).toBe(true);
	});

	test('are linked from the map', () => {
		const links = site.pages
			.get('/map')
			?.tags.flatMap(({ attributes }) => attributes.href ?? [])
			.filter((href) => href.endsWith('.geojson'));
		expect(links?.toSorted()).toEqual(files.map((file) => `${site.base}/${file}`));
	});
});

test.each(sites)('the site %s has three, whose flows are lines', (_, site) => {
	expect(site.named('.geojson')).toEqual(['map/money.geojson', 'map/people.geojson', 'map/treaties.geojson']);
	const typesIn = (layer: string) => {
		const { features } = JSON.parse(site.read(`map/${layer}.geojson`)) as FeatureCollection;
		return new Set(features.map(({ geometry }) => geometry?.type));
	};
	expect(typesIn('treaties')).toEqual(new Set(['Point']));
	expect(typesIn('people')).toContain('MultiLineString');
	expect(typesIn('money')).toContain('LineString');
});
