import type { AssetRecoveriesRow } from '../rows.ts';
import { isPayment } from './isPayment.ts';

/**
 * Whether money of an affair lay, or lies, in a jurisdiction other than the one that it is claimed for. False where one of
 * the two is not known, where it lay at home, and for what a firm or bank paid.
 */
export function isHeldAbroad(
	row: Pick<AssetRecoveriesRow, 'holding_iso3' | 'requesting_iso3' | 'payer' | 'payer_iso3'>
): boolean {
	const { holding_iso3: holding, requesting_iso3: requesting } = row;
	return holding !== null && requesting !== null && holding !== requesting && !isPayment(row);
}
