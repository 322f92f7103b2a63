import type { CasesRow } from '../rows.ts';

const ways = new Set<string>(['extradition', 'deportation', 'persuasion', 'voluntary_surrender']);
/** A return of which the row has no date, place or way is told in its outcome alone: "returned by April 2017". */
const returnInWords = /^returned\b/i;

/** Whether a person came back from abroad, as far as the row tells; somebody caught inside the home jurisdiction did not. */
export function cameBack(row: CasesRow): boolean {
	const { return_method: way } = row;
	if (way === 'capture_in_china') return false;
	if (row.returned_from_iso3 !== null || row.returned_date !== null || ways.has(way)) return true;
	return way === 'unknown' && returnInWords.test(row.outcome);
}
