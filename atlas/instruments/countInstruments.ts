import type { Instrument, LegalState } from './instrument.ts';
import type { InstrumentOnDay } from './instrumentsOn.ts';

/** How many instruments, and with how many partners: a partner may have several, so that a sentence must say which it counts. */
export interface InstrumentCount {
	readonly instruments: number;
	readonly partners: number;
}

/** Counts rows, and the partners that they are with, each once. */
export function countInstruments(instruments: readonly Pick<Instrument, 'partner_iso3'>[]): InstrumentCount {
	const partners = new Set(instruments.map(({ partner_iso3 }) => partner_iso3));
	return { instruments: instruments.length, partners: partners.size };
}

const states: readonly LegalState[] = ['in_force', 'signed', 'not_known', 'suspended', 'terminated', 'none'];

/** Instruments by state, each counted apart; a partner with instruments in two states counts in both. */
export type CountByState = Readonly<Record<LegalState, InstrumentCount>>;

/** Counts instruments and their partners by where they stood on one day. */
export function countByState(instruments: readonly InstrumentOnDay<Instrument>[]): CountByState {
	const byState = Map.groupBy(instruments, ({ state }) => state);
	const of = (state: LegalState) => (byState.get(state) ?? []).map(({ instrument }) => instrument);
	return Object.fromEntries(states.map((state) => [state, countInstruments(of(state))])) as Record<
		LegalState,
		InstrumentCount
	>;
}
