import type { EstimatesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { labelOf } from '../labelOf.ts';
import { byPublication } from '../estimates/byPublication.ts';
import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import { toEstimate } from '../estimates/toEstimate.ts';
import { lineage } from '../estimates/lineage.ts';

/** What the family tree of the home jurisdiction's claim needs. */
export interface LifeOfANumberData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** The claims that the atlas set out from. */
	readonly claimIds: readonly string[];
	/** Those claims, all that they descend from, and all that denies or corrects any of them, by date. */
	readonly line: readonly Estimate[];
	/** Figures of separate origin that measure the same or are credited to the same offices, by date. */
	readonly rivals: readonly Estimate[];
	/** What the descriptor calls a denied claim: the headline of a denial. */
	readonly deniedLabel: string;
}

/** The descent of one claim, and its rivals; null where the tables hold no such claim. */
export function derive(
	tables: Pick<Tables, 'estimates' | 'checks'>,
	descriptor: Descriptor
): LifeOfANumberData | null {
	const claimIds = descriptor.home.claim_ids;
	const found = lineage(tables.estimates.toSorted(byPublication), claimIds);
	if (!found) return null;
	const { line, rivals } = found;
	const checkOf = lastChecks(tables, 'estimates', descriptor);
	const toClaim = (row: EstimatesRow) => toEstimate(row, checkOf(row.estimate_id), descriptor);
	return {
		dataDate: descriptor.created.slice(0, 10),
		claimIds,
		line: line.map(toClaim),
		rivals: rivals.map(toClaim),
		deniedLabel: labelOf(descriptor, 'estimates', 'status', 'denied')
	};
}
