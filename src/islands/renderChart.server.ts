import { resolve } from '$app/paths';
import type { Place } from '#src/chart/places.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { viewSchema } from '#src/state/chartState.svelte.ts';
import type { Options } from '#src/state/options.ts';
import type { PlacedChart } from './chart.ts';
import { renderIsland, type RenderedIsland } from './renderIsland.server.ts';

/** Draws a chart as an island. In the story none may claim the address. */
export async function renderChart(
	id: string,
	place: Place,
	{ chosen = {}, ownsLand = true }: { readonly chosen?: Options; readonly ownsLand?: boolean } = {}
): Promise<RenderedIsland> {
	const content = resolve('/charts/[id]/content.json', { id });
	const sent: PlacedChart = { id, place, content, chosen, ownsLand };
	const props = { chart: await loadChart(id), content: readChart(id), place, chosen, ownsLand };
	const names = Object.keys({ ...props.chart.options(props.content.data), ...viewSchema });
	return renderIsland(
		'chart',
		sent,
		props,
		place === 'story' ? [] : names.map((name) => `?${name}` as const)
	);
}
