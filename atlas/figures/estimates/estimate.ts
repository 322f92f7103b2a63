import type { EstimatesRow } from '../../rows.ts';

/** One published figure, or one denial, with its codes and what the descriptor calls them. */
export interface Estimate {
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
