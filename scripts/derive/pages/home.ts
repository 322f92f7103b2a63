import type { EstimatesRow, Tables } from '#src/data/rows.ts';
import { labelOf } from '../_labels.ts';
import type { Descriptor } from '../../read/descriptor.ts';

/** One published figure, set beside its rivals. */
export interface HomeClaim {
	readonly id: string;
	/** Low and high end, equal where one figure was given; null for a denial, which names none. */
	readonly low: number | null;
	readonly high: number | null;
	/** "persons" or an ISO 4217 code. */
	readonly unit: string;
	/** What was counted, in the descriptor's words. */
	readonly measure: string;
	readonly claimedBy: string;
	/** ISO 8601, may be partial. */
	readonly published: string;
	/** Years that the figure speaks of, where the claim says so. */
	readonly from: number | null;
	readonly to: number | null;
	readonly status: string;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

export interface HomeData {
	readonly dataDate: string;
	/** The claim that set the atlas off: people first, then money. */
	readonly claim: readonly HomeClaim[];
	/** Every other figure of people who left or were sought, by date. */
	readonly people: readonly HomeClaim[];
	/** Every other figure of money, by date. */
	readonly money: readonly HomeClaim[];
}

function toClaim(row: EstimatesRow, descriptor: Descriptor): HomeClaim {
	const low = row.value_low;
	return {
		id: row.estimate_id,
		low,
		high: row.value_high ?? low,
		unit: row.unit,
		measure: labelOf(descriptor, 'estimates', 'measure', row.measure),
		claimedBy: row.claimed_by,
		published: row.date_published,
		from: row.period_start_year,
		to: row.period_end_year,
		status: labelOf(descriptor, 'estimates', 'status', row.status),
		note: row.note,
		sourceIds: row.source_ids,
		confidence: row.confidence
	};
}

/** The claim of the home jurisdiction, its rivals, and the denials of any of them. */
export function derive(tables: Tables, descriptor: Descriptor): HomeData {
	const rows = tables.estimates
		.filter((row) => row.value_low !== null || row.relation === 'denies')
		.toSorted((a, b) => a.date_published.localeCompare(b.date_published));
	const isClaim = (row: EstimatesRow) => descriptor.home.claim_ids.includes(row.estimate_id);
	const claims = (keep: (row: EstimatesRow) => boolean) =>
		rows.filter(keep).map((row) => toClaim(row, descriptor));
	return {
		dataDate: descriptor.created.slice(0, 10),
		claim: claims(isClaim),
		people: claims((row) => row.unit === 'persons' && !isClaim(row)),
		money: claims((row) => row.unit !== 'persons' && !isClaim(row))
	};
}
