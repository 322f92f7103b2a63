import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { CountriesRow } from '#atlas/rows.ts';
import type { World } from '#atlas/places.ts';

/** The charts that are layers of the explorer, and the jurisdictions that its search finds: all with at least one row. */
export async function load() {
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
