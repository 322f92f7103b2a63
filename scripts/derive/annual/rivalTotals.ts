import type { AnnualReturnsRow, RecoveryTotalsRow } from '#atlas/rows.ts';

/** A total of the home authorities from the table of recovery totals, and the campaign's rows that it belongs to. */
export interface RivalTotal {
	readonly row: RecoveryTotalsRow;
	readonly scope: AnnualReturnsRow['scope'];
	/** The row that says the very same: same sum, same currency, one source in common. Null for a figure of its own. */
	readonly sameAs: string | null;
}

/**
 * The recovery totals that rest on a source which also stands behind a row of `annual_returns`: their figures are either
 * that row's own, or rivals to it. A total that shares no source is of another scope and left out.
 */
export function rivalTotals(
	totals: readonly RecoveryTotalsRow[],
	claims: readonly AnnualReturnsRow[]
): readonly RivalTotal[] {
	return totals.flatMap((row) => {
		const kin = claims.filter(({ source_ids }) => source_ids.some((id) => row.source_ids.includes(id)));
		const same = kin.find(
			({ funds_recovered, funds_currency }) =>
				funds_recovered === row.value && funds_currency === row.currency
		);
		const scope = (same ?? kin[0])?.scope;
		return scope === undefined ? [] : [{ row, scope, sameAs: same?.claim_id ?? null }];
	});
}
