import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The land of one jurisdiction as Natural Earth draws it: polygons of rings of [longitude, latitude]. */
export interface Land {
	/** Null where Natural Earth draws a line that no ISO 3166-1 code belongs to (Somaliland, Siachen …). */
	readonly iso3: string | null;
	readonly name: string;
	readonly polygons: readonly (readonly Position[][])[];
}

/** Antarctica would take a third of the height, and nobody fled there. */
const cutNumericCode = '010';

/** The world's jurisdictions from Natural Earth 1:50m, in the order of their codes, those without one last. */
export function readOutlines(): Land[] {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const lands = new Map<string, Land>();
	for (const { id, geometry, properties } of feature(topology, topology.objects.countries).features) {
		if (id === cutNumericCode) continue;
		const iso3 = alpha3(id, properties.name);
		const polygons =
			geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: geometry.type === 'Polygon'
					? [geometry.coordinates]
					: [];
		const key = iso3 ?? `~${properties.name}`;
		// Natural Earth lists some outlying islands apart from, but under the code of, the state they belong to.
		const earlier = lands.get(key);
		lands.set(key, {
			iso3,
			name: earlier && earlier.polygons.length >= polygons.length ? earlier.name : properties.name,
			polygons: [...(earlier?.polygons ?? []), ...polygons]
		});
	}
	return [...lands].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, land]) => land);
}

function alpha3(numericCode: string | number | undefined, name: string): string | null {
	// Kosovo has no ISO code; XKX is the one that users of the data expect.
	if (name === 'Kosovo') return 'XKX';
	return numericCode === undefined ? null : (isoCountries.numericToAlpha3(numericCode) ?? null);
}
