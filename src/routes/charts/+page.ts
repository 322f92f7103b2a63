import { loadChart } from '#src/charts/registry.ts';
import type { PageLoad } from './$types';

/** The gallery needs no script: its pictures are links, drawn when the site is built. */
export const csr = false;

export const load: PageLoad = async ({ data }) => ({
	charts: await Promise.all(
		data.contents.map(async (content) => ({ content, chart: await loadChart(content.id) }))
	)
});
