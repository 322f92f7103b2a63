import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { byPublication } from '../estimates/byPublication.ts';
import { lineage } from '../estimates/lineage.ts';
import { toEstimates } from '../estimates/toEstimates.ts';

/** What the descent of the home jurisdiction's claim needs. */
export interface LifeOfANumberData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** The claims that the atlas set out from. */
	readonly claimIds: readonly string[];
	/** Those claims, all that they descend from, and all that denies or corrects any of them, by date. */
	readonly line: readonly ValuedEstimate[];
	/** Figures of separate origin that measure the same or are credited to the same offices, by date. */
	readonly rivals: readonly ValuedEstimate[];
}

/** The descent of one claim, and its rivals; null where the tables hold no such claim. */
export function derive(
	tables: Pick<Tables, 'estimates' | 'exchange_rates' | 'checks'>,
	descriptor: Descriptor
): LifeOfANumberData | null {
	const claimIds = descriptor.home.claim_ids;
	const found = lineage(tables.estimates.toSorted(byPublication), claimIds);
	if (!found) return null;
	return {
		dataDate: descriptor.created.slice(0, 10),
		claimIds,
		line: toEstimates(found.line, tables, descriptor),
		rivals: toEstimates(found.rivals, tables, descriptor)
	};
}
