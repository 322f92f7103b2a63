import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { casesInParts, type CasesPart } from './casesInParts.ts';

/** All cases, below the built site: what a browser fetches once somebody seeks one. */
export const allCases = 'data/pages/cases.json';

let read: { readonly whole: CasesPage; readonly parts: readonly CasesPart[] } | undefined;

/** All cases, and the same in pages; read once for all pages, but again each time while developing. */
export function readCases() {
	if (read && !import.meta.env.DEV) return read;
	const whole = readBuilt<CasesPage>(allCases);
	return (read = { whole, parts: casesInParts(whole) });
}
