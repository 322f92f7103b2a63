import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { initialOptions } from '#src/state/options.ts';

/** The data behind a chart, in the list of all that can be taken. */
export interface ChartData {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly rows: number;
}

/** The data behind each chart of the site, in the gallery's order. */
export const chartData = (): Promise<readonly ChartData[]> =>
	Promise.all(
		siteCharts().map(async (id) => {
			const chart = await loadChart(id);
			const { data } = readChart(id, { whole: true });
			const { rows } = chart.table(chart.view(data, initialOptions(chart.options(data))));
			return { id, name: chart.name, description: chart.description, rows: rows.length };
		})
	);
