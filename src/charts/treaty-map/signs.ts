import { isRanked } from '#atlas/instruments/strength.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import type { GlyphMark } from '#src/map/mapModel.ts';
import { spreadSigns } from './spreadSigns.ts';
import type { Filter, MapInstrumentOnDay, TreatyMapContent } from './content.ts';

/** Where the sign of an instrument stands, whatever its state. */
export type SignPlace = Omit<GlyphMark, 'state'>;

/** A sign, and what the legend says of it. */
export interface InstrumentSign extends GlyphMark {
	readonly type: InstrumentType;
	/** Code of the jurisdiction whose instrument it is. */
	readonly party: string;
}

/**
 * Where signs stand for what the fill does not tell while all instruments are shown; none where one type fills the map.
 * They keep their places through the years.
 * @param leastDistance between two of them, viewBox units
 */
export function signPlaces(
	{ home, instruments, world }: TreatyMapContent,
	filter: Filter,
	leastDistance: number
): readonly SignPlace[] {
	if (filter !== 'all') return [];
	const signs = instruments.flatMap(({ id, type, party_iso3: party, partner_iso3: iso3 }): SignPlace[] => {
		const place = world.places[iso3];
		if (!place || (party === home && isRanked(type))) return [];
		return [{ id, iso3, x: place.x, y: place.y, kind: party === home ? 'unranked' : 'other_party' }];
	});
	return spreadSigns(signs, leastDistance);
}

const drawn = new WeakMap<SignPlace, Map<MapInstrumentOnDay['state'], InstrumentSign>>();

/** The sign of an instrument in a state: the same object whenever it is asked for, so that nothing is drawn again. */
function signOf(place: SignPlace, { instrument, state }: MapInstrumentOnDay): InstrumentSign | undefined {
	if (state === 'none' || state === 'terminated') return undefined;
	const states = drawn.get(place) ?? new Map<MapInstrumentOnDay['state'], InstrumentSign>();
	drawn.set(place, states);
	const sign = states.get(state) ?? {
		...place,
		state,
		type: instrument.type,
		party: instrument.party_iso3
	};
	states.set(state, sign);
	return sign;
}

/** The signs of a day: those of instruments that were signed and are not over. */
export function signs(
	places: readonly SignPlace[],
	byId: ReadonlyMap<string, MapInstrumentOnDay>
): readonly InstrumentSign[] {
	return places.flatMap((place) => {
		const found = byId.get(place.id);
		return (found && signOf(place, found)) ?? [];
	});
}
