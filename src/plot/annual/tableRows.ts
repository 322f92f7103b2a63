import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import type { ScopeTotals } from '#scripts/derive/annual/byScope.ts';
import { text } from '#src/chart/table.ts';

/** A published total as a row of a table. */
export interface TotalRow<Total extends AnnualTotal> {
	readonly total: Total;
	readonly isRunning: boolean;
}

const byEnd = (a: AnnualTotal, b: AnnualTotal) => a.year - b.year || (a.to < b.to ? -1 : 1);

/** Single years first, running totals below, each by its end. */
export function totalRows<Total extends AnnualTotal>({
	yearly,
	cumulative
}: ScopeTotals<Total>): readonly TotalRow<Total>[] {
	return [
		...yearly.toSorted(byEnd).map((total) => ({ total, isRunning: false })),
		...cumulative.toSorted(byEnd).map((total) => ({ total, isRunning: true }))
	];
}

/** The columns with which every table of such totals begins. */
export const periodColumns = {
	period: text<TotalRow<AnnualTotal>>('Period', ({ total, isRunning }) =>
		isRunning ? totalSpanText(total) : `${total.year}, ${monthsText(total)}`
	),
	kind: text<TotalRow<AnnualTotal>>('Kind', ({ isRunning }) =>
		isRunning ? 'Running total' : 'Within a year'
	)
};
