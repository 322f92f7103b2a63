import { render } from 'svelte/server';
import ChartFrame from '#src/chart/ChartFrame.svelte';
import { readChart } from './readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import type { SleepingChartProps } from './sleepingChart.ts';

/**
 * A chart as markup, to be woken in the browser once a reader comes to it (`src/everyPage/wakeCharts.ts`): a page that
 * shows several charts then sends neither their data nor their code before it is needed.
 */
export async function chartMarkup(id: string, props: SleepingChartProps): Promise<string> {
	const chart = await loadChart(id);
	return render(ChartFrame, { props: { ...props, chart, content: readChart(id) } }).body;
}
