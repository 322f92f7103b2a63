import type { EstimatesRow } from '#src/data/rows.ts';
import type { Descriptor } from '../../read/descriptor.ts';
import { labelOf } from '../_labels.ts';

/** One published figure, or one denial, with its codes and what the descriptor calls them. */
export interface Claim {
	readonly id: string;
	/** Low and high end in `unit`, equal where one figure was given; null for a denial, which names none. */
	readonly low: number | null;
	readonly high: number | null;
	/** "persons" or an ISO 4217 code. */
	readonly unit: EstimatesRow['unit'];
	readonly unitLabel: string;
	readonly measure: EstimatesRow['measure'];
	readonly measureLabel: string;
	/** First and last year that the figure speaks of, where the claim says so. */
	readonly from: number | null;
	readonly to: number | null;
	readonly claimedBy: string;
	readonly creditedTo: EstimatesRow['credited_to'];
	readonly creditedLabel: string;
	readonly reportedBy: string;
	/** ISO 8601, may be partial. */
	readonly published: string;
	readonly relation: EstimatesRow['relation'];
	readonly relationLabel: string;
	/** The id of the claim that it restates, transforms, misattributes, denies or corrects. */
	readonly relatesTo: string | null;
	readonly status: EstimatesRow['status'];
	readonly statusLabel: string;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A row of `estimates` as charts need it. @throws when the descriptor has no label for one of its codes. */
export function toClaim(row: EstimatesRow, descriptor: Descriptor): Claim {
	const label = (field: string, code: string) => labelOf(descriptor, 'estimates', field, code);
	return {
		id: row.estimate_id,
		low: row.value_low,
		high: row.value_high ?? row.value_low,
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
		sourceIds: row.source_ids,
		confidence: row.confidence
	};
}
