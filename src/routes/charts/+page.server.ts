import { readChart } from '#src/charts/readChart.server.ts';
import { loadChart, registry } from '#src/charts/registry.ts';
import { initialOptions } from '#src/state/options.ts';

/** The gallery: every chart of the registry with the finding it states as its data stands. */
export async function load() {
	const charts = [];
	for (const id of Object.keys(registry)) {
		const chart = await loadChart(id);
		const { data } = readChart(id);
		const { title, subtitle, summary } = chart.model(data, initialOptions(chart.options(data)));
		charts.push({ id, name: chart.name, description: chart.description, title, subtitle, summary });
	}
	return { charts };
}
