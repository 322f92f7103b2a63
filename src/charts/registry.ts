import type { Chart } from '#src/chart/chart.ts';

/**
 * Every chart that the code can draw, in the order of the gallery. This is the one place that names a chart: gallery, page,
 * embed, explorer layer, downloads and tests follow from it, as far as the tables hold rows for it (`siteCharts`). The key is
 * the chart's folder and its `scripts/derive/charts/<id>.ts`.
 */
export const registry: Readonly<Record<string, () => Promise<{ default: Chart }>>> = {
	'life-of-a-number': () => import('./life-of-a-number/chart.ts'),
	'treaty-map': () => import('./treaty-map/chart.ts'),
	'treaty-timeline': () => import('./treaty-timeline/chart.ts'),
	'fugitive-flows': () => import('./fugitive-flows/chart.ts'),
	'treaty-gap': () => import('./treaty-gap/chart.ts'),
	'estimates-range': () => import('./estimates-range/chart.ts'),
	'officials-dots': () => import('./officials-dots/chart.ts'),
	'red-notice-100': () => import('./red-notice-100/chart.ts'),
	'returns-by-year': () => import('./returns-by-year/chart.ts'),
	'recovered-by-year': () => import('./recovered-by-year/chart.ts'),
	'return-methods': () => import('./return-methods/chart.ts'),
	'years-at-large': () => import('./years-at-large/chart.ts'),
	'asset-flows': () => import('./asset-flows/chart.ts'),
	'frozen-to-returned': () => import('./frozen-to-returned/chart.ts'),
	milestones: () => import('./milestones/chart.ts')
};

/** Loads a chart. @throws when the registry does not hold it. */
export async function loadChart(id: string): Promise<Chart> {
	const load = registry[id];
	if (!load)
		throw new Error(`No chart is registered as "${id}"; there are: ${Object.keys(registry).join(', ')}`);
	return (await load()).default;
}
