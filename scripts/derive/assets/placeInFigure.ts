import type { Recovery } from './recovery.ts';
import type { StageFigure } from './stageFigure.ts';

/** Whether a row is in the figure of its stage, and why it is not. */
export type PlaceInFigure =
	| 'counted'
	| 'counted_total'
	| 'counted_overlap'
	/** A payment by a firm or bank, which is no returned money. */
	| 'payment'
	/** A total that may contain such payments. */
	| 'may_contain_payments'
	/** A total of less than the rows that it contains. */
	| 'lesser_total'
	/** May repeat money of another row. */
	| 'overlap'
	/** In the total that stands for the stage, or beside it. */
	| 'within_total'
	/** One of several freezes in one place, of which the largest counts. */
	| 'further_freeze';

/**
 * The place of a row in the figures of its affair.
 * @param payments what firms and banks paid in the affair
 */
export function placeInFigure(
	row: Recovery,
	figures: readonly StageFigure[],
	payments: readonly Recovery[]
): PlaceInFigure {
	if (row.payer !== null) return 'payment';
	const figure = figures.find(({ stage }) => stage === row.stage);
	if (figure?.counted.includes(row.id)) {
		if (row.isTotal) return 'counted_total';
		return row.mayOverlap ? 'counted_overlap' : 'counted';
	}
	if (row.isTotal)
		return payments.some(({ stage }) => stage === row.stage) ? 'may_contain_payments' : 'lesser_total';
	if (row.mayOverlap) return 'overlap';
	return figure?.kind === 'total' ? 'within_total' : 'further_freeze';
}
