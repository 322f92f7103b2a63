import type { Shade } from '#src/components/map/mapModel.ts';
import { isRanked } from '#atlas/instruments/strength.ts';
import { strongest, type Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import type { View } from './view.ts';

/** What shades each partner: the strongest instrument that the filter lets speak. Partners without any are left out. */
export type Speaking = ReadonlyMap<string, Standing<MapInstrument>>;

/**
 * The instrument that speaks for each partner. Under `all` only the types with a place in the order do: asset sharing
 * is marked apart, and the surrender agreements are Hong Kong's own.
 */
export function speaking({ byPartner, filter }: View): Speaking {
	const found = new Map<string, Standing<MapInstrument>>();
	for (const [iso3, standings] of byPartner) {
		const best = strongest(
			standings.filter(({ instrument: { type } }) => (filter === 'all' ? isRanked(type) : type === filter))
		);
		if (best) found.set(iso3, best);
	}
	return found;
}

/** The fill that tells an instrument and its state. */
function shadeOf({ instrument: { type }, state }: Standing<MapInstrument>): Shade {
	if (state !== 'in_force') return state;
	return isRanked(type) ? type : 'in_force';
}

/** Fills by ISO 3166-1 alpha-3 code. The party to the instruments is outlined, never filled. */
export function shades(speaks: Speaking, { data, filter }: View): Readonly<Record<string, Shade>> {
	const party = filter === 'hong_kong_surrender' ? ['HKG'] : [];
	return Object.fromEntries([
		...[...speaks].map(([iso3, standing]) => [iso3, shadeOf(standing)] as const),
		...[data.home, ...party].map((iso3) => [iso3, 'home'] as const)
	]);
}
