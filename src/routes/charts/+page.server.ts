import { readChart } from '#src/charts/readChart.server.ts';
import { registry } from '#src/charts/registry.ts';

/** The gallery: every chart of the registry, with its data as it stands. */
export function load() {
	return { contents: Object.keys(registry).map((id) => readChart(id)) };
}
