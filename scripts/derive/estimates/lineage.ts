import type { EstimatesRow } from '#atlas/rows.ts';

/** The claims that one claim descends from and is tied to, and those of separate origin that compete with it. */
export interface Lineage {
	readonly line: readonly EstimatesRow[];
	readonly rivals: readonly EstimatesRow[];
}

/** Rows printed together: one statement. */
function isOneStatement(a: EstimatesRow, b: EstimatesRow): boolean {
	return (
		a.claimed_by === b.claimed_by && a.reported_by === b.reported_by && a.date_published === b.date_published
	);
}

/**
 * Follows `relates_to` from some claims in both directions: to what they restate or transform, and to whatever restates,
 * denies or corrects any of those. Rivals are figures outside that line which measure the same or are credited to the
 * same office, with what was printed in the same statement. Both in the order of `rows`. Null where `rows` holds none of
 * the claims, or no figure in their line.
 */
export function lineage(rows: readonly EstimatesRow[], claimIds: readonly string[]): Lineage | null {
	const found = new Set(rows.filter((row) => claimIds.includes(row.estimate_id)));
	// A set grows while it is walked, so that each newcomer is asked for its own relatives.
	for (const member of found) {
		for (const row of rows) {
			if (row.relates_to === member.estimate_id || row.estimate_id === member.relates_to) found.add(row);
		}
	}
	const line = rows.filter((row) => found.has(row));
	if (line.every(({ value_low }) => value_low === null)) return null;
	const measures = new Set(line.map(({ measure }) => measure));
	const offices = new Set(line.map(({ credited_to }) => credited_to));
	const outside = rows.filter((row) => !found.has(row) && row.value_low !== null);
	const competing = outside.filter((row) => measures.has(row.measure) || offices.has(row.credited_to));
	return { line, rivals: outside.filter((row) => competing.some((rival) => isOneStatement(rival, row))) };
}
