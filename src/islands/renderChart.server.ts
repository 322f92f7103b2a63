import { resolve } from '$app/paths';
import type { Place } from '#src/chart/places.ts';
import { namesPersons, readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { viewSchema } from '#src/state/chartState.svelte.ts';
import type { Options } from '#src/state/options.ts';
import type { PlacedChart } from './chart.ts';
import { renderIsland, type RenderedIsland } from './renderIsland.server.ts';

/** How a page wants a chart. */
interface Wanted {
	/** Options that differ from the initial ones. */
	readonly chosen?: Options;
	/** False where another map of the page holds the outlines of the land. */
	readonly ownsLand?: boolean;
	/** True where it is to name nobody. */
	readonly unnamed?: boolean;
}

/** Draws a chart as an island. In the story none may claim the address. */
export async function renderChart(
	id: string,
	place: Place,
	{ chosen = {}, ownsLand = true, unnamed = false }: Wanted = {}
): Promise<RenderedIsland> {
	const content = resolve(unnamed ? '/charts/[id]/unnamed.json' : '/charts/[id]/content.json', { id });
	const other = place === 'page' && namesPersons(id) && resolve('/charts/[id]/unnamed.json', { id });
	const sent: PlacedChart = { id, place, content, ...(other ? { unnamed: other } : {}), chosen, ownsLand };
	const props = { chart: await loadChart(id), content: readChart(id, { unnamed }), place, chosen, ownsLand };
	const names = [
		...Object.keys({ ...props.chart.options(props.content.data), ...viewSchema }),
		...(other ? ['names'] : [])
	];
	return renderIsland(
		'chart',
		sent,
		props,
		place === 'story' ? [] : names.map((name) => `?${name}` as const)
	);
}
