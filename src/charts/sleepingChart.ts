import { resolve } from '$app/paths';
import type { Attachment } from 'svelte/attachments';
import type { ChartContent } from './readChart.server.ts';
import { loadChart } from './registry.ts';

/** How a page places a chart that sleeps until a reader comes to it. */
export interface SleepingChartProps {
	readonly level: 2 | 3;
	readonly ownsLand: boolean;
	readonly writesAddress: false;
	/** Sources of the table's rows by kind only, each leading to the chart's own page. */
	readonly brief: true;
}

/** Brings a chart to life that the server drew into `target`: loads its code and data, and hydrates it in place. */
async function wake(target: HTMLElement, id: string, props: SleepingChartProps): Promise<void> {
	const [{ ChartFrame, hydrate }, chart, content] = await Promise.all([
		import('./awakeChart.ts'),
		loadChart(id),
		fetch(resolve('/charts/[id]/content.json', { id })).then((response): Promise<ChartContent> =>
			response.ok ? response.json() : Promise.reject(new Error(`${id}: ${response.statusText}`))
		)
	]);
	hydrate(ChartFrame, { target, props: { ...props, chart, content } });
	target.dataset.awake = 'true';
}

/**
 * Wakes the chart in an element when it comes into view or is reached by keyboard. Where that fails (no connection),
 * what the server drew stays as it is, and the next look tries again.
 */
export function wakeWhenSeen(id: string, props: SleepingChartProps): Attachment<HTMLElement> {
	return (target) => {
		let waking = false;
		const start = () => {
			if (waking) return;
			waking = true;
			wake(target, id, props).then(stop, () => (waking = false));
		};
		const observer = new IntersectionObserver((entries) => {
			if (entries.some((entry) => entry.isIntersecting)) start();
		});
		const stop = () => {
			observer.disconnect();
			target.removeEventListener('focusin', start);
		};
		observer.observe(target);
		target.addEventListener('focusin', start);
		return stop;
	};
}
