import { readChart } from '#src/chart/readChart.server.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';

/** The gallery: every chart of the site, with its data as it stands. */
export function load() {
	return { contents: siteCharts().map((id) => readChart(id)) };
}
