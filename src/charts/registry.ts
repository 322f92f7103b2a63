import type { Chart } from './chart.ts';

/**
 * Every chart of the atlas, in the order of the gallery. This is the one place that names a chart: gallery, page, embed,
 * explorer layer, downloads and tests follow from it. The key is the chart's folder and its `scripts/derive/<id>.ts`.
 */
export const registry: Readonly<Record<string, () => Promise<{ default: Chart }>>> = {
	'treaty-map': () => import('./treaty-map/chart.ts'),
	'fugitive-flows': () => import('./fugitive-flows/chart.ts'),
	'treaty-gap': () => import('./treaty-gap/chart.ts')
};

/** Loads a chart. @throws when the registry does not hold it. */
export async function loadChart(id: string): Promise<Chart> {
	const load = registry[id];
	if (!load)
		throw new Error(`No chart is registered as "${id}"; there are: ${Object.keys(registry).join(', ')}`);
	return (await load()).default;
}
