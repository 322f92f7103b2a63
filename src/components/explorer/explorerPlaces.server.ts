import type { World } from '#atlas/places.ts';
import type { CountriesRow } from '#atlas/rows.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { ExplorerPlaces } from './explorerPlaces.ts';

/** Reads what the explorer finds and brings near. @throws when it has not been built */
export function explorerPlaces(): ExplorerPlaces {
	const known = new Set(listBuilt('data/pages/countries'));
	const countries = readBuilt<readonly CountriesRow[]>('data/latest/countries.json')
		.filter((row) => known.has(row.iso3))
		.map(({ iso3, name, name_zh }) => ({ iso3, name, name_zh }));
	return { countries, regions: readBuilt<World>('geometry/world.json').regions };
}
