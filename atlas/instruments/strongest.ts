import type { Instrument, LegalState } from './instrument.ts';
import { strength } from './strength.ts';

/** An instrument and where it stood on the day asked about. */
export interface Standing<Kind extends Instrument = Instrument> {
	readonly instrument: Kind;
	readonly state: LegalState;
}

/** What counts before what, whatever the type: only among equals does the stronger type decide. */
const precedence: Readonly<Record<LegalState, number>> = {
	in_force: 4,
	suspended: 3,
	signed: 2,
	not_known: 2,
	terminated: 1,
	none: 0
};

/**
 * The instrument of one partner that says most on a day: the strongest in force, else what was suspended, else the
 * strongest that was signed or whose state is not known, else one that had ended. Null where nothing was signed.
 * The caller decides which instruments may speak (Hong Kong's own agreements never do for a partner of China).
 */
export function strongest<Kind extends Instrument>(
	standings: readonly Standing<Kind>[]
): Standing<Kind> | null {
	let best: Standing<Kind> | null = null;
	let bestRank = 0;
	for (const standing of standings) {
		// Strength never reaches 10, so that precedence decides first.
		const rank = precedence[standing.state] * 10 + strength(standing.instrument.type);
		if (standing.state !== 'none' && rank > bestRank) [best, bestRank] = [standing, rank];
	}
	return best;
}
