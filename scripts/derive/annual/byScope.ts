import type { AnnualReturnsRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';

/** The claims of one campaign or body. Those of one year and those of several stand apart for good. */
export interface ScopeClaims<Claim> {
	readonly scope: string;
	readonly label: string;
	/** Claims about one year or a part of it, also those that leave the figure open. */
	readonly yearly: readonly Claim[];
	/** Claims about a span of several years, each with a figure. */
	readonly cumulative: readonly Claim[];
}

/** How the rows of a scope are told apart, and which of them hold the figure in question. */
interface Reading<Claim> {
	readonly read: (row: AnnualReturnsRow) => Claim;
	readonly hasFigure: (claim: Claim) => boolean;
}

/** Rows by who counts, those with most claims first; a scope without a single figure is left out. */
export function byScope<Claim>(
	rows: readonly AnnualReturnsRow[],
	descriptor: Descriptor,
	{ read, hasFigure }: Reading<Claim>
): readonly ScopeClaims<Claim>[] {
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
