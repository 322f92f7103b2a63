import type { TreatiesRow } from '#atlas/rows.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';

/**
 * The jurisdictions with an instrument whose state fills the land: asset sharing and the agreements of
 * other parties are marked by signs.
 */
export const partners = partnersWhere((row) => !hasSign(row));

/** The jurisdictions with a sign. */
export const marked = partnersWhere(hasSign);

function hasSign({ type, party_iso3 }: TreatiesRow): boolean {
	return type === 'asset_sharing' || party_iso3 !== descriptor.home.iso3;
}

function partnersWhere(isOne: (row: TreatiesRow) => boolean): string[] {
	const rows = builtTables.treaties.filter((row) => isOne(row) && row.status !== 'terminated');
	return [...new Set(rows.map((row) => row.partner_iso3))].sort();
}

/** Whether `date`, maybe partial, is certainly not after a year's 31 December. */
function isBy(date: string | null, year: number): boolean {
	return date !== null && Number(date.slice(0, 4)) <= year;
}

/**
 * Partners with an instrument of a type that a date in the table shows to be in force on 31 December of a year: worked
 * out from the rows alone, not by the site's own rules of legal state.
 */
export function inForceAtEndOf(year: number, type: string): string[] {
	const rows = builtTables.treaties.filter(
		(row) =>
			row.type === type &&
			row.status !== 'unknown' &&
			(isBy(row.entered_into_force, year) || isBy(row.in_force_by, year)) &&
			!isBy(row.suspended, year) &&
			!isBy(row.terminated, year)
	);
	return [...new Set(rows.map((row) => row.partner_iso3))].sort();
}
