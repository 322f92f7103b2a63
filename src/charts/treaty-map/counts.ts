import type { LegalState } from '#atlas/instruments/instrument.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';

/** How many instruments are in a state, and with how many jurisdictions. */
export interface Count {
	readonly instruments: number;
	readonly jurisdictions: number;
}

/** Instruments by state, each counted apart. */
export type Counts = Readonly<Record<LegalState, Count>>;

const states: readonly LegalState[] = ['in_force', 'signed', 'not_known', 'suspended', 'terminated', 'none'];

/** Whether an instrument is or may be in force: not where only the day of its signature is unknown, and it never took effect. */
export function mayBeInForce({ instrument, state }: Standing<MapInstrument>): boolean {
	return state === 'in_force' || (state === 'not_known' && instrument.status !== 'signed_not_in_force');
}

/** Counts instruments and their partners by state; a partner with instruments in two states counts in both. */
export function count(standings: readonly Standing<MapInstrument>[]): Counts {
	const byState = Map.groupBy(standings, ({ state }) => state);
	return Object.fromEntries(
		states.map((state) => {
			const those = byState.get(state) ?? [];
			const partners = new Set(those.map(({ instrument }) => instrument.partner_iso3));
			return [state, { instruments: those.length, jurisdictions: partners.size }];
		})
	) as Record<LegalState, Count>;
}
