import { render } from 'svelte/server';
import { readChart } from './readChart.server.ts';
import { loadChart } from './registry.ts';
import type { SleepingChartProps } from './sleepingChart.ts';

/**
 * A chart as markup, to be woken in the browser once a reader comes to it (`wakeChart`): a page that shows several
 * charts then sends neither their data nor their code before it is needed.
 */
export async function chartMarkup(id: string, props: SleepingChartProps): Promise<string> {
	// Imported as the browser will, so that the page links to its styles.
	const [{ ChartFrame }, chart] = await Promise.all([import('./awakeChart.ts'), loadChart(id)]);
	return render(ChartFrame, { props: { ...props, chart, content: readChart(id) } }).body;
}
