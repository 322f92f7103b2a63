import { forceOn } from '#atlas/instruments/forceOn.ts';
import type { MapInstrumentOnDay } from './content.ts';
import type { TreatyMapView } from './view.ts';

/** Whether an instrument is or may be in force: not where only the day of its signature is unknown, and it never took effect. */
export function mayBeInForce(
	{ instrument, state }: MapInstrumentOnDay,
	{ day, data }: TreatyMapView
): boolean {
	if (state !== 'not_known') return state === 'in_force';
	return forceOn(instrument, day, data.dataDate) !== 'not_in_force';
}
