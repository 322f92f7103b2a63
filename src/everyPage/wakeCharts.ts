import type { SleepingChartProps } from '#src/chart/sleepingChart.ts';

const selector = '[data-sleeping-chart]';
/** A chart whose edge just shows at the foot of the window has not been come to yet. */
const margin = '0px 0px -25% 0px';

async function wake(target: HTMLElement): Promise<void> {
	const { sleepingChart: id = '', content = '', placed = '{}' } = target.dataset;
	const { wakeChart } = await import('#src/chart/wakeChart.ts');
	await wakeChart(target, id, content, JSON.parse(placed) as SleepingChartProps);
}

/**
 * Wakes each sleeping chart of the page (`SleepingChart.svelte`) when it comes into view or is reached by keyboard.
 * Where that fails (no connection), what the server drew stays as it is, and the next look tries again.
 */
export function wakeCharts(): void {
	const waking = new WeakSet<Element>();
	const start = (target: HTMLElement) => {
		if (waking.has(target)) return;
		waking.add(target);
		wake(target).then(
			() => observer.unobserve(target),
			() => waking.delete(target)
		);
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting && target instanceof HTMLElement) start(target);
		},
		{ rootMargin: margin }
	);
	for (const target of document.querySelectorAll(selector)) observer.observe(target);
	document.addEventListener('focusin', ({ target }) => {
		const chart = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (chart) start(chart);
	});
}
