import type { Tables } from '#src/data/rows.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { labelOf } from './_labels.ts';
import { byPublication } from './claims/byPublication.ts';
import { toClaim, type Claim } from './claims/claim.ts';
import { lineage } from './claims/lineage.ts';

/** What the family tree of the home jurisdiction's claim needs. */
export interface LifeData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** The claims that the atlas set out from. */
	readonly claimIds: readonly string[];
	/** Those claims, all that they descend from, and all that denies or corrects any of them, by date. */
	readonly line: readonly Claim[];
	/** Figures of separate origin that measure the same or are credited to the same offices, by date. */
	readonly rivals: readonly Claim[];
	/** What the descriptor calls a denied claim: the headline of a denial. */
	readonly deniedLabel: string;
}

/** The descent of one claim, and its rivals. */
export function derive(tables: Pick<Tables, 'estimates'>, descriptor: Descriptor): LifeData {
	const claimIds = descriptor.home.claim_ids;
	const { line, rivals } = lineage(tables.estimates.toSorted(byPublication), claimIds);
	return {
		dataDate: descriptor.created.slice(0, 10),
		claimIds,
		line: line.map((row) => toClaim(row, descriptor)),
		rivals: rivals.map((row) => toClaim(row, descriptor)),
		deniedLabel: labelOf(descriptor, 'estimates', 'status', 'denied')
	};
}
