import { resolve } from '$app/paths';
import type { World } from '#atlas/places.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { explorerPlaces } from '#src/components/explorer/explorerPlaces.server.ts';
import { geometryOf, layerOf } from '#src/components/explorer/layers.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { mapLayers } from '#src/files/geojson/mapLayers.server.ts';
import type { SentExplorer } from '#src/islands/explorer.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

export async function load() {
	const [choice, ...others] = await mapLayers();
	if (!choice) return { layers: [], island: null, sheets: null };
	const chart = await loadChart(choice.chart);
	const content = readChart(chart.id);
	const geometry = geometryOf(content);
	const world = geometry ? readBuilt<World>(`geometry/${geometry}.json`) : undefined;
	const sent: SentExplorer = { layers: [choice, ...others], places: resolve('/map/jurisdictions.json') };
	const props = {
		layers: sent.layers,
		first: layerOf(chart, content, world),
		places: explorerPlaces()
	};
	return {
		layers: sent.layers,
		island: await renderIsland('explorer', sent, props, ['search']),
		sheets: await islandSheets('explorer')
	};
}
