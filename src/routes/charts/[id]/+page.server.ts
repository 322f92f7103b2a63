import { error } from '@sveltejs/kit';
import { readChart } from '#src/chart/readChart.server.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';

export const entries = () => siteCharts().map((id) => ({ id }));

export function load({ params }: { params: { id: string } }) {
	if (!siteCharts().includes(params.id)) error(404);
	return { content: readChart(params.id) };
}
