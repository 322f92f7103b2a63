import type { AssetRecoveriesRow } from '../rows.ts';

/** Whether a firm or bank paid the sum, in a settlement or a fine: such a row is no returned loot, and never added to it. */
export function isPayment({ payer, payer_iso3 }: Pick<AssetRecoveriesRow, 'payer' | 'payer_iso3'>): boolean {
	return payer !== null || payer_iso3 !== null;
}
