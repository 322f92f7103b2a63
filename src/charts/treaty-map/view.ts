import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { Options } from '#src/state/options.ts';
import type { MapInstrument, TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';

/** What the chart is given: the derived data, with the places on the map of the jurisdictions it names. */
export type TreatyMapContent = TreatyMapData & { readonly world: WorldPlaces };

/** What a reader can choose to see: every instrument at once, or one type. */
export type Filter = InstrumentType | 'all';

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
	/** Every instrument, by partner. */
	readonly byPartner: ReadonlyMap<string, readonly Standing<MapInstrument>[]>;
	/** The instruments that the filter lets through, all of them under `all`. */
	readonly shown: readonly Standing<MapInstrument>[];
	/** Those of `shown` that are counted together: under `all` not the surrender agreements, which are Hong Kong's own. */
	readonly tallied: readonly Standing<MapInstrument>[];
}

/** Reads the options and finds where every instrument stood on the day chosen. */
export function view(data: TreatyMapContent, options: Options): View {
	const filter = (options.instrument ?? 'all') as Filter;
	const year = Number(options.time);
	const day = dayOfYear(year, data.dataDate);
	const standings = data.instruments.map((instrument) => ({
		instrument,
		state: stateOn(instrument, day, data.dataDate)
	}));
	const shown = standings.filter(({ instrument }) => filter === 'all' || instrument.type === filter);
	return {
		data,
		filter,
		year,
		day,
		isNow: day === data.dataDate,
		dayText: formatDate(day),
		byPartner: Map.groupBy(standings, ({ instrument }) => instrument.partner_iso3),
		shown,
		tallied: shown.filter(
			({ instrument }) => filter === 'hong_kong_surrender' || instrument.type !== 'hong_kong_surrender'
		)
	};
}
