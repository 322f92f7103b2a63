import type { Tables, TreatiesRow } from '#atlas/rows.ts';
import type { Home } from '#atlas/descriptor.ts';

/** What the report behind the atlas says of treaties that transfer sentenced persons. */
export interface TransfersOfReport {
	/** When it appeared; may be partial. */
	readonly published: string;
	/** The home jurisdiction's treaties that rest on it, in the table's order. */
	readonly rows: readonly TreatiesRow[];
}

/** The transfer treaties that cite the source of the claims which open the atlas; null where there are none. */
export function transfersOfReport(
	{ estimates, treaties }: Pick<Tables, 'estimates' | 'treaties'>,
	home: Home
): TransfersOfReport | null {
	const claims = estimates.filter((row) => home.claim_ids.includes(row.estimate_id));
	const sources = new Set(claims.flatMap((row) => row.source_ids));
	const rows = treaties.filter(
		(row) =>
			row.type === 'transfer_of_sentenced_persons' &&
			row.party_iso3 === home.iso3 &&
			row.source_ids.some((id) => sources.has(id))
	);
	const published = claims[0]?.date_published;
	return published && rows.length > 0 ? { published, rows } : null;
}
