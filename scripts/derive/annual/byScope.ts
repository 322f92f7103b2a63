import type { AnnualReturnsRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';

/** The published totals of one campaign or body. Those of one year and those of several stand apart for good. */
export interface ScopeTotals<Total> {
	readonly scope: string;
	readonly label: string;
	/** Totals of one year or a part of it, also those that leave the figure open. */
	readonly yearly: readonly Total[];
	/** Totals over a span of several years, each with a figure. */
	readonly cumulative: readonly Total[];
}

/** How the rows of a scope are told apart, and which of them hold the figure in question. */
interface Reading<Total> {
	readonly read: (row: AnnualReturnsRow) => Total;
	readonly hasFigure: (total: Total) => boolean;
}

/** Rows by who counts, those with most totals first; a scope without a single figure is left out. */
export function byScope<Total>(
	rows: readonly AnnualReturnsRow[],
	descriptor: Descriptor,
	{ read, hasFigure }: Reading<Total>
): readonly ScopeTotals<Total>[] {
	return [...Map.groupBy(rows, ({ scope }) => scope)]
		.map(([scope, own]) => ({
			scope,
			label: labelOf(descriptor, 'annual_returns', 'scope', scope),
			yearly: own.filter(({ cumulative }) => !cumulative).map(read),
			cumulative: own
				.filter(({ cumulative }) => cumulative)
				.map(read)
				.filter(hasFigure)
		}))
		.filter(({ yearly, cumulative }) => cumulative.length > 0 || yearly.some(hasFigure))
		.sort(
			(a, b) =>
				b.yearly.length + b.cumulative.length - (a.yearly.length + a.cumulative.length) ||
				(a.scope < b.scope ? -1 : 1)
		);
}
