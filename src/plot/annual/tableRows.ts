import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';
import type { ScopeTotals } from '#scripts/derive/annual/byScope.ts';

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

/** What a total covers, as its row says it. */
export const periodText = ({ total, isRunning }: TotalRow<AnnualTotal>): string =>
	isRunning ? totalSpanText(total) : `${total.year}, ${monthsText(total)}`;

/** Of which kind it is, as its row says it. */
export const kindText = ({ isRunning }: TotalRow<AnnualTotal>): string =>
	isRunning ? 'Running total' : 'Within a year';
