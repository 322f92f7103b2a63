import type { Checked } from '../../checks.ts';
import type { EstimatesRow } from '../../rows.ts';
import type { Exactness } from '../../words/exactness.ts';
import type { EstimateInDollars } from './estimateInDollars.ts';

/** One published figure, or one denial, with its codes and what the descriptor calls them. */
export interface Estimate extends Checked {
	readonly id: string;
	/** Low and high end in `unit`, equal where one figure was given; null for a denial, which names none. */
	readonly low: number | null;
	readonly high: number | null;
	/** Null for a denial. */
	readonly exactness: Exactness | null;
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
	/** The id of the claim that it prints again, changes, credits to someone else, denies or corrects. */
	readonly relatesTo: string | null;
	readonly status: EstimatesRow['status'];
	readonly statusLabel: string;
	/** What is to be known of the figure, in one sentence without a stop. */
	readonly note: string | null;
	/** What is to be known of a publication that prints the claim, and not of the figure. */
	readonly reportNote: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A published figure with its amount in dollars, where its source or a sourced rate gives one. */
export interface ValuedEstimate extends Estimate {
	readonly dollars: EstimateInDollars | null;
}
