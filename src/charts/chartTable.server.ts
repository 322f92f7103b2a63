import { loadChart } from './registry.ts';
import { initialOptions } from '#src/state/options.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import type { ChartTable } from '#src/chart/table.ts';
import { remember } from '#src/data/remember.ts';

/** Rows on one page of a table, as many as a page may weigh. */
export const rowsPerPage = 200;

/** How many pages a table fills, at least one. */
export const pagesOf = ({ rows }: ChartTable): number => Math.max(1, Math.ceil(rows.length / rowsPerPage));

async function workOut(id: string) {
	const chart = await loadChart(id);
	const { data } = readChart(id, { whole: true });
	const view = chart.view(data, initialOptions(chart.options(data)));
	return { name: chart.name, title: chart.texts(view).title, table: chart.table(view) };
}

/**
 * A chart's name, finding and table as they stand before a reader changes anything. The pages of a table come one after
 * the other, so that it is worked out once for all. @throws when it has not been built
 */
export const chartTable = remember(workOut, 1);
