import { loadChart } from './registry.ts';
import { initialOptions } from '#src/state/options.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import type { ChartTable } from '#src/chart/table.ts';

/** Rows on one page of a table, as many as a page may weigh. */
export const rowsPerPage = 200;

/** How many pages a table fills, at least one. */
export const pagesOf = ({ rows }: ChartTable): number => Math.max(1, Math.ceil(rows.length / rowsPerPage));

/** A chart's name, finding and table as they stand before a reader changes anything. @throws when it has not been built */
export async function chartTable(id: string) {
	const chart = await loadChart(id);
	const { data } = readChart(id);
	const view = chart.view(data, initialOptions(chart.options(data)));
	return { name: chart.name, title: chart.texts(view).title, table: chart.table(view) };
}
