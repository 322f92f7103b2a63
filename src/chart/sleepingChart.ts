import type { Options } from '#src/state/options.ts';

/** How a page places a chart that sleeps until a reader comes to it. */
export interface SleepingChartProps {
	readonly level: 2 | 3;
	readonly ownsLand: boolean;
	readonly writesAddress: false;
	/** Without controls, notes and table, which the chart's own page has. */
	readonly brief: true;
	/** Options that differ from the initial ones. */
	readonly chosen: Options;
}
