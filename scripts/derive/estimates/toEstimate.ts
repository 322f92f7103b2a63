import type { Check } from '#atlas/checks.ts';
import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import type { EstimatesRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';

/** A row of `estimates` as charts need it. @throws when the descriptor has no label for one of its codes. */
export function toEstimate(row: EstimatesRow, checked: Check | null, descriptor: Descriptor): Estimate {
	const label = (field: string, code: string) => labelOf(descriptor, 'estimates', field, code);
	return {
		id: row.estimate_id,
		low: row.value_low,
		high: row.value_high ?? row.value_low,
		exactness: row.exactness,
		unit: row.unit,
		unitLabel: label('unit', row.unit),
		measure: row.measure,
		measureLabel: label('measure', row.measure),
		from: row.period_start_year,
		to: row.period_end_year,
		claimedBy: row.claimed_by,
		creditedTo: row.credited_to,
		creditedLabel: label('credited_to', row.credited_to),
		reportedBy: row.reported_by,
		published: row.date_published,
		relation: row.relation,
		relationLabel: label('relation', row.relation),
		relatesTo: row.relates_to,
		status: row.status,
		statusLabel: label('status', row.status),
		note: row.note,
		reportNote: row.report_note,
		sourceIds: row.source_ids,
		confidence: row.confidence,
		checked
	};
}
