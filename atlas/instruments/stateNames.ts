import type { LegalState } from './instrument.ts';

/** What each state is called wherever it is named: beside a number, in a table, a legend, a tooltip. */
export const stateNames: Readonly<Record<LegalState, string>> = {
	none: 'not yet signed or in force',
	signed: 'signed, not yet in force',
	not_known: 'state not known',
	in_force: 'in force',
	suspended: 'suspended',
	terminated: 'terminated'
};

/** The same where there is room for a word or two. */
export const shortStateNames: Readonly<Record<LegalState, string>> = {
	...stateNames,
	none: 'not yet signed',
	signed: 'signed only',
	not_known: 'not known'
};
