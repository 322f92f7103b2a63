import { loadChart } from '#src/charts/registry.ts';
import type { PageLoad } from './$types';
import { storyCharts } from './story.ts';

export const load: PageLoad = async ({ data }) => ({
	...data,
	charts: Object.fromEntries(
		await Promise.all(storyCharts.map(async (id) => [id, await loadChart(id)] as const))
	)
});
