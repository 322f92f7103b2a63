import type { Shade } from '#src/map/mapModel.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import type { StrongestByPartner } from './strongestByPartner.ts';
import type { MapInstrumentOnDay, View } from './view.ts';

/** The fill that tells an instrument and its state. */
function shadeOf({ instrument: { type }, state }: MapInstrumentOnDay): Shade {
	if (state !== 'in_force') return state;
	return isRanked(type) ? type : 'in_force';
}

/** Fills by ISO 3166-1 alpha-3 code. The home, and the party to the instruments, are outlined, never filled. */
export function shades(
	strongest: StrongestByPartner,
	{ data, party }: View
): Readonly<Record<string, Shade>> {
	return Object.fromEntries([
		...[...strongest].map(([iso3, each]) => [iso3, shadeOf(each)] as const),
		...[data.home, party].map((iso3) => [iso3, 'home'] as const)
	]);
}
