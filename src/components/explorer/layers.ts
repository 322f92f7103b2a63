import { resolve } from '$app/paths';
import type { Geometry, World } from '#atlas/places.ts';
import type { Chart } from '#src/chart/chart.ts';
import type { ChartContent } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { fetchJson } from '#src/islands/fetchJson.ts';
import type { OptionSchema } from '#src/state/options.ts';
import { withoutOwn } from './ownOptions.ts';

/** A layer that a reader can choose: all that the page sends of it. */
export interface LayerChoice {
	readonly id: string;
	readonly label: string;
	/** Id of the chart that draws it. */
	readonly chart: string;
}

/** A layer with its code and data. */
export interface Layer {
	readonly id: string;
	readonly chart: Chart;
	readonly drawing: NonNullable<Chart['layer']>;
	readonly content: ChartContent;
	readonly schemas: Readonly<Record<string, OptionSchema>>;
	/** The geometry that it is drawn on, where that is not the page's own. */
	readonly world: World | undefined;
}

/** A layer from its parts. @throws when the chart is no layer of the map */
export function layerOf(chart: Chart, content: ChartContent, world: World | undefined): Layer {
	const { layer: drawing } = chart;
	if (!drawing) throw new Error(`${chart.id} is no layer of the map`);
	const schemas = withoutOwn(chart.options(content.data));
	return { id: drawing.id, chart, drawing, content, schemas, world };
}

/** The file of geometry on which a chart's places lie, where that is not the page's own. */
export function geometryOf({ data }: ChartContent): Geometry | undefined {
	const { geometry = 'world' } = data as { readonly geometry?: Geometry };
	return geometry === 'world' ? undefined : geometry;
}

const asked = new Map<string, Promise<Layer>>();

async function fetchLayer(id: string): Promise<Layer> {
	const address = resolve('/charts/[id]/content.json', { id });
	const [chart, content] = await Promise.all([loadChart(id), fetchJson<ChartContent>(address)]);
	const geometry = geometryOf(content);
	const world = geometry && (await fetchJson<World>(`${resolve('/')}geometry/${geometry}.json`));
	return layerOf(chart, content, world);
}

/** Fetches a layer's code and data, once. @throws when they cannot be had; the next call tries again */
export function loadLayer({ chart: id }: LayerChoice): Promise<Layer> {
	const known = asked.get(id);
	if (known) return known;
	const coming = fetchLayer(id);
	asked.set(id, coming);
	coming.catch(() => asked.delete(id));
	return coming;
}
