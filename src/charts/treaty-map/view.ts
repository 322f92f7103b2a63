import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { strength } from '#atlas/instruments/strength.ts';
import type { options as names, TreatyMapData } from '#scripts/derive/charts/treaty-map.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { Shade } from '#src/map/mapModel.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import type { Filter, MapInstrumentOnDay, TreatyMapContent } from './content.ts';
import { shades } from './shades.ts';
import { stillParts, type StillParts } from './stillParts.ts';
import { strongestByPartner, type StrongestByPartner } from './strongestByPartner.ts';
import { firstYear, inForceByYear, instrumentsIn } from './years.ts';

/** The data as a reader has chosen to see it, worked out once for all parts. */
export interface TreatyMapView extends ChartView {
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
	readonly strongest: StrongestByPartner;
	readonly shades: Readonly<Record<string, Shade>>;
	/** How many jurisdictions carry each fill. */
	readonly filled: ReadonlyMap<Shade, number>;
	/** What the year does not move. */
	readonly still: StillParts;
}

/** The type of instrument and the year, with how many were in force in each. */
export function options(data: TreatyMapContent): OptionSchemas<typeof names> {
	const last = Number(data.dataDate.slice(0, 4));
	const types = (Object.entries(data.types) as [InstrumentType, string][])
		.toSorted(([a], [b]) => strength(b) - strength(a))
		.map(([value, label]) => {
			const party = partyOf(data, value);
			return { value, label: party === data.home ? label : `${label} (${nameOf(data, party)})` };
		});
	return {
		time: {
			kind: 'year',
			label: 'Year',
			first: firstYear(data),
			last,
			initial: last,
			plays: true,
			line: { label: 'in force', counts: inForceByYear(data) },
			inPicture: true
		},
		instrument: {
			kind: 'one_of',
			label: 'Instrument',
			values: [{ value: 'all', label: 'All: strongest in force' }, ...types],
			initial: 'all'
		}
	};
}

/** The party whose instruments of a type are shown: the home wherever it has one. */
function partyOf({ home, instruments }: TreatyMapData, filter: Filter): string {
	if (filter === 'all') return home;
	const parties = instruments.flatMap(({ type, party_iso3 }) => (type === filter ? [party_iso3] : []));
	return parties.includes(home) ? home : (parties[0] ?? home);
}

/** Reads the options and finds where every instrument stood on the day chosen. */
export function view(data: TreatyMapContent, { instrument, time }: Options): TreatyMapView {
	const filter = (instrument ?? 'all') as Filter;
	const year = Number(time);
	const day = dayOfYear(year, data.dataDate);
	const all = instrumentsIn(data, year);
	const shown = filter === 'all' ? all : all.filter((each) => each.instrument.type === filter);
	const party = partyOf(data, filter);
	const own = shown.filter((each) => each.instrument.party_iso3 === party);
	const strongest = strongestByPartner(own, filter);
	const fills = shades(strongest, [data.home, party]);
	const filled = new Map<Shade, number>();
	for (const shade of Object.values(fills)) filled.set(shade, (filled.get(shade) ?? 0) + 1);
	const still = stillParts(data, filter, party);
	return {
		data,
		filter,
		year,
		day,
		isNow: day === data.dataDate,
		dayText: formatDate(day),
		party,
		// A step of the slider asks for the instruments of no partner.
		get byPartner() {
			return Map.groupBy(all, (each) => each.instrument.partner_iso3);
		},
		shown,
		own,
		strongest,
		shades: fills,
		filled,
		still,
		dataDate: data.dataDate,
		sourceIds: still.sourceIds
	};
}

/** What a jurisdiction is called; its code where the data has no name. */
export function nameOf({ countries }: Pick<TreatyMapData, 'countries'>, iso3: string): string {
	return countries[iso3] ?? iso3;
}
