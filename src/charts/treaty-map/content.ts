import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import type { InstrumentOnDay } from '#atlas/instruments/instrumentsOn.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import type { MapInstrument, TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';

/** What the chart is given: the derived data, with the places on the map of the jurisdictions it names. */
export type TreatyMapContent = TreatyMapData & { readonly world: WorldPlaces };

/** What a reader can choose to see: every instrument at once, or one type. */
export type Filter = InstrumentType | 'all';

/** An instrument of the map and where it stood on the day chosen. */
export type MapInstrumentOnDay = InstrumentOnDay<MapInstrument>;
