import type { Tables, TreatiesRow } from '#atlas/rows.ts';
import type { Instrument, InstrumentType } from '#atlas/instruments/instrument.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { strength } from '#atlas/instruments/strength.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { largestPlacesOfList } from '../flows/listedHundred.ts';
import { stagesOf } from '../instruments/stagesOf.ts';
import { transfersOfReport } from '../instruments/transfersOfReport.ts';
import { labelOf, remarkOn } from '../labelOf.ts';

/** An instrument with all that the map says of it. */
export interface MapInstrument extends Instrument {
	readonly id: string;
	/** What the descriptor calls its subject; null where the table names none. */
	readonly subject: string | null;
	readonly note: string | null;
	readonly confidence: string;
	readonly sourceIds: readonly string[];
}

/** What the map of instruments needs. */
export interface TreatyMapData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 3166-1 alpha-3 code of the jurisdiction whose instruments these are, but for those of other parties. */
	readonly home: string;
	/** Codes of the jurisdictions with which treaties between states do not apply. */
	readonly outside: readonly string[];
	/** Names by code of home, parties, partners, and places of flight, whether or not they have an instrument. */
	readonly countries: Readonly<Record<string, string>>;
	/** What the descriptor calls each type that has an instrument. */
	readonly types: Readonly<Partial<Record<InstrumentType, string>>>;
	/** What the descriptor says of a type beside its name, where it says something. */
	readonly remarks: Readonly<Partial<Record<InstrumentType, string>>>;
	/** By the partner's name, and with each partner the strongest first. */
	readonly instruments: readonly MapInstrument[];
	/** Where most of a published list of persons were believed to be; null where there is none. */
	readonly listed: {
		/** What the descriptor calls the persons listed. */
		readonly label: string;
		/** Codes, most persons first; only places with which treaties are possible. */
		readonly places: readonly string[];
	} | null;
	/** The partners of transfer treaties that the report behind the atlas names, and when it appeared. */
	readonly report: { readonly published: string; readonly partners: readonly string[] } | null;
}

type Used = Pick<Tables, 'countries' | 'treaties' | 'destinations' | 'cases' | 'estimates'>;

function compactInstrument(row: TreatiesRow, descriptor: Descriptor): MapInstrument {
	return {
		id: row.treaty_id,
		type: row.type,
		party_iso3: row.party_iso3,
		partner_iso3: row.partner_iso3,
		subject: row.subject && labelOf(descriptor, 'treaties', 'subject', row.subject),
		...stagesOf(row),
		note: row.status_note,
		confidence: row.confidence,
		sourceIds: row.source_ids
	};
}

function listedOf({ destinations }: Used, descriptor: Descriptor): TreatyMapData['listed'] {
	const { iso3: home, outside_treaties: outside } = descriptor.home;
	const rows = largestPlacesOfList(destinations, home);
	const [first] = rows;
	if (!first) return null;
	return {
		label: labelOf(descriptor, 'destinations', 'scope', first.scope),
		places: rows
			.flatMap((row) => row.destination_iso3 ?? [])
			.filter((iso3) => !isOutsideTreaties(outside, iso3))
	};
}

/** Every place that people fled to, were believed in or came back from: readers look for its instruments, also where it has none. */
function placesOfFlight({ destinations, cases }: Used): readonly string[] {
	return [
		...destinations.flatMap((row) => row.destination_iso3 ?? []),
		...cases.flatMap((row) => [...(row.fled_to_iso3 ?? []), row.returned_from_iso3 ?? []].flat())
	];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['instrument', 'time'] as const;

/** All instruments with their dates, and what the map's texts compare them with; null where there is no instrument. */
export function derive(tables: Used, descriptor: Descriptor): TreatyMapData | null {
	if (tables.treaties.length === 0) return null;
	const home = descriptor.home.iso3;
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
	// Put in order here, once, so that no reader's machine sorts them at each step of the play.
	const instruments = tables.treaties
		.map((row) => compactInstrument(row, descriptor))
		.sort(
			(a, b) =>
				nameOf(a.partner_iso3).localeCompare(nameOf(b.partner_iso3), 'en') ||
				strength(b.type) - strength(a.type) ||
				(a.id < b.id ? -1 : 1)
		);
	const types = [...new Set(instruments.map(({ type }) => type))];
	const codes = [
		home,
		...instruments.flatMap(({ party_iso3, partner_iso3 }) => [party_iso3, partner_iso3]),
		...placesOfFlight(tables)
	];
	const report = transfersOfReport(tables, descriptor.home);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home,
		outside: (descriptor.home.outside_treaties ?? []).map(({ iso3 }) => iso3),
		countries: Object.fromEntries([...new Set(codes)].sort().map((iso3) => [iso3, nameOf(iso3)])),
		types: Object.fromEntries(types.map((type) => [type, labelOf(descriptor, 'treaties', 'type', type)])),
		remarks: Object.fromEntries(
			types.flatMap((type) => {
				const remark = remarkOn(descriptor, 'treaties', 'type', type);
				return remark === null ? [] : [[type, remark]];
			})
		),
		instruments,
		listed: listedOf(tables, descriptor),
		report: report && {
			published: report.published,
			partners: [...new Set(report.rows.map((row) => row.partner_iso3))]
		}
	};
}
