import type { CasesRow } from '../rows.ts';

/**
 * Where an official works, here: an organ of the state, a public institution, or an enterprise or bank of the state. It
 * says nothing of rank. Private business and "other" are not officials, and where no source tells, nothing is assumed.
 */
export const officialSectors = [
	'government',
	'public_institution',
	'state_owned_enterprise',
	'bank'
] as const satisfies readonly CasesRow['sector'][];
export type OfficialSector = (typeof officialSectors)[number];

/** Whether a person of a documented case is an official. */
export const isOfficial = ({ sector }: Pick<CasesRow, 'sector'>): boolean =>
	officialSectors.some((official) => official === sector);
