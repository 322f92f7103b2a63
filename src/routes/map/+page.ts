import { loadChart } from '#src/charts/registry.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	charts: await Promise.all(data.contents.map(({ id }) => loadChart(id)))
});
