import { readChart, type ChartContent } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { CountriesRow } from '#atlas/rows.ts';
import type { World } from '#atlas/places.ts';
import type { ExplorerCountry } from './regions.ts';

/** What the explorer shows. */
export interface MapContents {
	/** Those charts that are layers of the map. */
	readonly contents: readonly ChartContent[];
	/** The jurisdictions that its search finds: all with at least one row. */
	readonly countries: readonly ExplorerCountry[];
}

/** Reads what the explorer shows. @throws when it has not been built */
export async function mapContents(): Promise<MapContents> {
	const contents = [];
	for (const id of siteCharts()) {
		if ((await loadChart(id)).layer) contents.push(readChart(id));
	}
	const known = new Set(listBuilt('data/pages/countries'));
	const { places } = readBuilt<World>('geometry/world.json');
	const countries = readBuilt<readonly CountriesRow[]>('data/countries.json')
		.filter((row) => known.has(row.iso3))
		.map(({ iso3, name, name_zh, region }) => ({ iso3, name, name_zh, region, place: places[iso3] ?? null }));
	return { contents, countries };
}
