import type { Place } from '#src/chart/places.ts';
import ChartFrame from '#src/chart/ChartFrame.svelte';
import type { ChartContent } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import type { Options } from '#src/state/options.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

/** How a page places a chart. */
export interface PlacedChart {
	readonly id: string;
	readonly place: Place;
	/** Where its content is. */
	readonly content: string;
	/** Options that differ from the initial ones. */
	readonly chosen: Options;
	/** False where another map of the page holds the outlines of the land. */
	readonly ownsLand: boolean;
}

export default defineIsland({
	Component: ChartFrame,
	prepare: async ({ id, place, content, chosen, ownsLand }: PlacedChart) => {
		const [chart, read] = await Promise.all([loadChart(id), fetchJson<ChartContent>(content)]);
		return { chart, content: read, place, chosen, ownsLand };
	}
});
