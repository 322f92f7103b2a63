import type { AnnualReturnsRow } from '../../rows.ts';

/** What every published total of a period has, whatever it counts. */
export interface AnnualTotal {
	readonly id: string;
	/** The year that it belongs to; of a cumulative total, its last. */
	readonly year: number;
	/** First day of the period, as exact as known; null where no source states it. */
	readonly from: string | null;
	/** Last day of the period, as exact as known. */
	readonly to: string;
	/** What is to be known of the total as a whole; remarks on one figure stand beside that figure. */
	readonly note: string | null;
	readonly confidence: string;
	readonly sourceIds: readonly string[];
}

/** The part of a row that is the same whether persons or money are read from it. */
export function toAnnualTotal(row: AnnualReturnsRow): AnnualTotal {
	return {
		id: row.total_id,
		year: row.year,
		from: row.period_start,
		to: row.period_end,
		note: row.note,
		confidence: row.confidence,
		sourceIds: row.source_ids
	};
}
