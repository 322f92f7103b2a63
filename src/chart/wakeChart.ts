import { hydrate } from 'svelte';
import ChartFrame from '#src/chart/ChartFrame.svelte';
import type { ChartContent } from './readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import type { SleepingChartProps } from './sleepingChart.ts';

/**
 * Brings a chart to life that the server drew into `target`: loads its code and data, and hydrates it in place.
 * @param address where its content is
 * @throws when it cannot be had
 */
export async function wakeChart(
	target: HTMLElement,
	id: string,
	address: string,
	props: SleepingChartProps
): Promise<void> {
	const [chart, response] = await Promise.all([loadChart(id), fetch(address)]);
	if (!response.ok) throw new Error(`${address}: ${response.statusText}`);
	const content = (await response.json()) as ChartContent;
	hydrate(ChartFrame, { target, props: { ...props, chart, content } });
	target.dataset.awake = 'true';
}
