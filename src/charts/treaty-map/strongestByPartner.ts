import { isRanked } from '#atlas/instruments/strength.ts';
import { strongest } from '#atlas/instruments/strongest.ts';
import type { Filter, MapInstrumentOnDay } from './content.ts';

/** What shades each partner: the strongest instrument that the filter lets through. Partners without any are left out. */
export type StrongestByPartner = ReadonlyMap<string, MapInstrumentOnDay>;

/** The strongest of a party's instruments with each partner; under `all` only of the types with a place in the order. */
export function strongestByPartner(own: readonly MapInstrumentOnDay[], filter: Filter): StrongestByPartner {
	const asked = own.filter(({ instrument: { type } }) => filter !== 'all' || isRanked(type));
	const byPartner = Map.groupBy(asked, ({ instrument }) => instrument.partner_iso3);
	return new Map(
		[...byPartner].flatMap(([iso3, instruments]) => {
			const best = strongest(instruments);
			return best ? [[iso3, best] as const] : [];
		})
	);
}
