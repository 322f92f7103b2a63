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
	/** Where the same is without names, on the page of a chart that names persons. */
	readonly unnamed?: string;
	/** Options that differ from the initial ones. */
	readonly chosen: Options;
	/** False where another map of the page holds the outlines of the land. */
	readonly ownsLand: boolean;
}

/** Whether a chart that names persons is asked for without names. An embed leads to another document then. */
const namesNobody = ({ unnamed }: PlacedChart) =>
	unnamed !== undefined && new URLSearchParams(location.search).get('names') === 'off';

export default defineIsland({
	Component: ChartFrame,
	redraws: namesNobody,
	prepare: async (sent: PlacedChart) => {
		const { id, place, content, unnamed, chosen, ownsLand } = sent;
		const address = namesNobody(sent) ? (unnamed ?? content) : content;
		const [chart, read] = await Promise.all([loadChart(id), fetchJson<ChartContent>(address)]);
		return { chart, content: read, place, chosen, ownsLand };
	}
});
