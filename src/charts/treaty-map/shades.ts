import type { Shade } from '#src/map/mapModel.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import type { StrongestByPartner } from './strongestByPartner.ts';
import type { MapInstrumentOnDay } from './content.ts';

/** The fill that tells an instrument and its state. */
function shadeOf({ instrument: { type }, state }: MapInstrumentOnDay): Shade {
	if (state !== 'in_force') return state;
	return isRanked(type) ? type : 'in_force';
}

/**
 * Fills by ISO 3166-1 alpha-3 code.
 * @param outlined the home, and the party to the instruments: never filled
 */
export function shades(
	strongest: StrongestByPartner,
	outlined: readonly string[]
): Readonly<Record<string, Shade>> {
	const fills: Record<string, Shade> = {};
	for (const [iso3, each] of strongest) fills[iso3] = shadeOf(each);
	for (const iso3 of outlined) fills[iso3] = 'home';
	return fills;
}
