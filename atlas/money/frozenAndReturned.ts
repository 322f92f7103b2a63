import type { AssetRecoveriesRow } from '../rows.ts';
import { isPayment } from './isPayment.ts';

type Row = Pick<
	AssetRecoveriesRow,
	'affair_id' | 'stage' | 'is_total' | 'amount' | 'amount_usd' | 'payer' | 'payer_iso3'
>;

/**
 * The affairs of which money was both frozen and returned, or shared, and those among them for which a sum is known on
 * both sides. Totals are left out, as they may contain money that was never frozen; payments are no returned money.
 */
export function frozenAndReturned(rows: readonly Row[]): {
	readonly affairs: ReadonlySet<string>;
	readonly withSums: ReadonlySet<string>;
} {
	const parts = rows.filter((row) => !row.is_total && !isPayment(row));
	const both = (some: readonly Row[]) => {
		const of = (stages: readonly string[]) =>
			new Set(some.filter(({ stage }) => stages.includes(stage)).map((row) => row.affair_id));
		return of(['frozen']).intersection(of(['returned', 'shared']));
	};
	const isKnown = ({ amount, amount_usd }: Row) => amount !== null || amount_usd !== null;
	return { affairs: both(parts), withSums: both(parts.filter(isKnown)) };
}
