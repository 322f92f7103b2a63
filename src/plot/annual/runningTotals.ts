import { totalSpanText } from '#atlas/figures/annual/periodText.ts';
import type { AnnualFigure } from './annualView.ts';

/** A running total as the small table has it. */
export interface RunningTotal {
	readonly key: string;
	readonly period: string;
	readonly text: string;
}

/** No picture lists more of them than this; the chart's table has all. */
const most = 20;

/** The running totals, the latest first. */
export function runningTotals(running: readonly AnnualFigure[]): readonly RunningTotal[] {
	return running
		.toReversed()
		.slice(0, most)
		.map(({ total, text }) => ({ key: total.id, period: totalSpanText(total), text }));
}
