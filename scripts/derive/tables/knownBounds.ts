import { forceBounds, isDay } from '#atlas/instruments/forceBounds.ts';
import type { InstrumentStages } from '#atlas/instruments/instrument.ts';

/** The bounds of the time in force as columns: days (`YYYY-MM-DD`), null where a bound is no day. */
interface KnownBounds {
	readonly possible_from: string | null;
	readonly certain_from: string | null;
	readonly end_possible_from: string | null;
	readonly end_certain_from: string | null;
}

const known = (bound: string) => (isDay(bound) ? bound : null);

/** The bounds of the one instrument that there is; none where there is no one. */
export function knownBounds(instruments: readonly InstrumentStages[], dataDate: string): KnownBounds {
	const [only, ...others] = instruments;
	if (!only || others.length > 0)
		return { possible_from: null, certain_from: null, end_possible_from: null, end_certain_from: null };
	const { possibleFrom, certainFrom, endPossibleFrom, endCertainFrom } = forceBounds(only, dataDate);
	return {
		possible_from: known(possibleFrom),
		certain_from: known(certainFrom),
		end_possible_from: known(endPossibleFrom),
		end_certain_from: known(endCertainFrom)
	};
}
