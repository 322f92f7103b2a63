import type { StateCount } from '#scripts/derive/timeline/countStates.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';

/** What a band of a panel counts, from the bottom up. */
export const bands = ['inForce', 'notKnown', 'suspended', 'signed', 'terminated'] as const;
export type Band = (typeof bands)[number];

/** The state that a band counts. */
export const stateOfBand: Readonly<Record<Band, LegalState>> = {
	inForce: 'in_force',
	notKnown: 'not_known',
	suspended: 'suspended',
	signed: 'signed',
	terminated: 'terminated'
};

/** How many had been signed, whatever became of them. */
export function signedOf(count: StateCount): number {
	return bands.reduce((sum, band) => sum + count[band], 0);
}
