import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { instrumentsOn, type InstrumentOnDay } from '#atlas/instruments/instrumentsOn.ts';
import type { Options } from '#src/state/options.ts';
import type { MapInstrument, TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';

/** What the chart is given: the derived data, with the places on the map of the jurisdictions it names. */
export type TreatyMapContent = TreatyMapData & { readonly world: WorldPlaces };

/** What a reader can choose to see: every instrument at once, or one type. */
export type Filter = InstrumentType | 'all';

/** An instrument of the map and where it stood on the day chosen. */
export type MapInstrumentOnDay = InstrumentOnDay<MapInstrument>;

/** The data as a reader has chosen to see it, worked out once for all parts of the model. */
export interface View {
	readonly data: TreatyMapContent;
	readonly filter: Filter;
	readonly year: number;
	/** The day that the year stands for. */
	readonly day: string;
	/** Whether that is the data's own day. */
	readonly isNow: boolean;
	/** The day in words. */
	readonly dayText: string;
	/** Code of the jurisdiction whose instruments the map is about: the home, but for a type that only another party has. */
	readonly party: string;
	/** Every instrument, by partner. */
	readonly byPartner: ReadonlyMap<string, readonly MapInstrumentOnDay[]>;
	/** The instruments that the filter lets through, all of them under `all`. */
	readonly shown: readonly MapInstrumentOnDay[];
	/** Those of `shown` that are counted together: the party's own. */
	readonly own: readonly MapInstrumentOnDay[];
}

/** The party whose instruments of a type are shown: the home wherever it has one. */
export function partyOf({ home, instruments }: TreatyMapData, filter: Filter): string {
	if (filter === 'all') return home;
	const parties = instruments.flatMap(({ type, party_iso3 }) => (type === filter ? [party_iso3] : []));
	return parties.includes(home) ? home : (parties[0] ?? home);
}

/** Reads the options and finds where every instrument stood on the day chosen. */
export function view(data: TreatyMapContent, options: Options): View {
	const filter = (options.instrument ?? 'all') as Filter;
	const year = Number(options.time);
	const day = dayOfYear(year, data.dataDate);
	const all = instrumentsOn(data.instruments, day, data.dataDate);
	const shown = all.filter(({ instrument }) => filter === 'all' || instrument.type === filter);
	const party = partyOf(data, filter);
	return {
		data,
		filter,
		year,
		day,
		isNow: day === data.dataDate,
		dayText: formatDate(day),
		party,
		byPartner: Map.groupBy(all, ({ instrument }) => instrument.partner_iso3),
		shown,
		own: shown.filter(({ instrument }) => instrument.party_iso3 === party)
	};
}

/** What a jurisdiction is called; its code where the data has no name. */
export function nameOf({ countries }: Pick<TreatyMapData, 'countries'>, iso3: string): string {
	return countries[iso3] ?? iso3;
}
