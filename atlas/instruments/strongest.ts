import type { Instrument, LegalState } from './instrument.ts';
import type { InstrumentOnDay } from './instrumentsOn.ts';
import { strength } from './strength.ts';

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
 * strongest that was signed or whose state is not known, else one that was terminated. Null where nothing was signed.
 * The caller decides which are asked: those of another party never shade a partner of the home jurisdiction.
 */
export function strongest<Kind extends Instrument>(
	instruments: readonly InstrumentOnDay<Kind>[]
): InstrumentOnDay<Kind> | null {
	let best: InstrumentOnDay<Kind> | null = null;
	let bestRank = 0;
	for (const each of instruments) {
		// Strength never reaches 10, so that precedence decides first.
		const rank = precedence[each.state] * 10 + strength(each.instrument.type);
		if (each.state !== 'none' && rank > bestRank) [best, bestRank] = [each, rank];
	}
	return best;
}
