import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { initialOptions } from '#src/state/options.ts';

/** The gallery: every chart of the site with its finding, and in a few shapes. */
export async function load() {
	const charts = await Promise.all(
		siteCharts().map(async (id) => {
			const { name, description, question, ...chart } = await loadChart(id);
			const { data } = readChart(id);
			const view = chart.view(data, initialOptions(chart.options(data)));
			return {
				id,
				name,
				description,
				question,
				title: chart.texts(view).title,
				shapes: chart.thumbnail(view)
			};
		})
	);
	return { charts };
}
