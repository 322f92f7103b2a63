import type { Recovery } from './recovery.ts';

/**
 * Whether a total may hold what firms or banks paid: in its affair and stage they did, and it is of all places, or of the
 * one where they paid. Such a total stands for no figure, as payments are no returned money.
 * @param rows of any affairs, payments among them
 */
export function mayContainPayments(total: Recovery, rows: readonly Recovery[]): boolean {
	return (
		total.isTotal &&
		rows.some(
			({ payer, affair, stage, holding }) =>
				payer !== null &&
				affair === total.affair &&
				stage === total.stage &&
				(total.holding === null || total.holding === holding)
		)
	);
}
