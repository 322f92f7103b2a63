import { loadChart } from '#src/charts/registry.ts';
import type { PageLoad } from './$types';

/** Static hosts serve the page under its file's name too: `ID.html`. */
export const load: PageLoad = async ({ data, params }) => ({
	...data,
	chart: await loadChart(params.id.replace(/\.html$/, ''))
});
