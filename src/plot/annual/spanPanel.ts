import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import { totalSpanText } from '#atlas/figures/annual/periodText.ts';

/** A cumulative total: a line from where its count begins to where it ends. Its length is time, not size. */
export interface SpanLine {
	readonly key: string;
	readonly text: string;
	readonly period: string;
	/** Where the count surely runs, 0 at the left edge, 1 at the right; null where no start is stated. */
	readonly from: number | null;
	readonly to: number;
	/** Where it may have begun, at the earliest, and may have ended, at the latest. */
	readonly mayBegin: number | null;
	readonly mayEnd: number;
	readonly remark: string | null;
}

/** Cumulative totals on one time line, the earliest end first. */
export interface SpanPanel {
	readonly ticks: readonly Tick[];
	readonly lines: readonly SpanLine[];
}

/** A text of the axis stands at every so many years, which leaves each room at 280 px. */
const yearsBetweenTicks = 4;

/** Lays out cumulative totals, each with the start of its own count: they are not steps of one series. */
export function spanPanel(
	entries: readonly { readonly total: AnnualTotal; readonly text: string; readonly remark: string | null }[]
): SpanPanel {
	if (entries.length === 0) return { ticks: [], lines: [] };
	const years = entries.flatMap(({ total }) =>
		[total.from ?? total.to, total.to].map((date) => Number(date.slice(0, 4)))
	);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const scale = timeScale(`${first}-01-01`, `${last}-12-31`);
	const lines = [...entries]
		.sort(
			({ total: a }, { total: b }) =>
				dayInterval(a.to).last.localeCompare(dayInterval(b.to).last) ||
				(a.from ?? '').localeCompare(b.from ?? '')
		)
		.map(({ total, text, remark }): SpanLine => {
			const [to, mayEnd] = scale.span(total.to);
			const [mayBegin, from] = total.from === null ? [null, null] : scale.span(total.from);
			// A start and an end in one month of unknown days would cross.
			return {
				key: total.id,
				text,
				period: totalSpanText(total),
				from,
				to: Math.max(to, from ?? 0),
				mayBegin,
				mayEnd,
				remark
			};
		});
	const every = last - first < yearsBetweenTicks ? 1 : yearsBetweenTicks;
	return { ticks: ticksInLine(scale.years(every)), lines };
}
