import type { InstrumentStages, LegalState } from './instrument.ts';
import { stateOn } from './stateOn.ts';

/** An instrument and where it stood on the day asked about. */
export interface InstrumentOnDay<Kind extends InstrumentStages> {
	readonly instrument: Kind;
	readonly state: LegalState;
}

/** Where each instrument stood on a day; days are `YYYY-MM-DD`. */
export function instrumentsOn<Kind extends InstrumentStages>(
	instruments: readonly Kind[],
	day: string,
	dataDate: string
): readonly InstrumentOnDay<Kind>[] {
	return instruments.map((instrument) => ({ instrument, state: stateOn(instrument, day, dataDate) }));
}
