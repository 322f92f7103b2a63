import type { Tables, TreatiesRow } from '#atlas/rows.ts';
import type { Instrument, InstrumentType } from '#atlas/instruments/instrument.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { strength } from '#atlas/instruments/strength.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';

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
	/** ISO 3166-1 alpha-3 code of the jurisdiction whose instruments these are. */
	readonly home: string;
	/** Names by code of home, partners, and places of flight, whether or not they have an instrument. */
	readonly countries: Readonly<Record<string, string>>;
	/** What the descriptor calls each type that has an instrument. */
	readonly types: Readonly<Partial<Record<InstrumentType, string>>>;
	/** By the partner's name, and with each partner the strongest first. */
	readonly instruments: readonly MapInstrument[];
	/** Places that most of the hundred were believed in, most persons first; only those with which treaties are possible. */
	readonly destinations: readonly string[];
	/** The partners of transfer treaties that the report behind the atlas names, and when it appeared. */
	readonly report: { readonly published: string; readonly partners: readonly string[] } | null;
}

type Used = Pick<Tables, 'countries' | 'treaties' | 'destinations' | 'cases' | 'estimates'>;

function compactInstrument(row: TreatiesRow, descriptor: Descriptor): MapInstrument {
	const { type, partner_iso3, signed, entered_into_force, in_force_by, suspended, terminated, status } = row;
	return {
		id: row.treaty_id,
		type,
		partner_iso3,
		subject: row.subject && labelOf(descriptor, 'treaties', 'subject', row.subject),
		signed,
		entered_into_force,
		in_force_by,
		suspended,
		terminated,
		status,
		note: row.status_note,
		confidence: row.confidence,
		sourceIds: row.source_ids
	};
}

/** Believed destinations of the hundred at the latest date, most persons first. */
function largestDestinations(rows: Used['destinations'], home: string): string[] {
	const group = rows.filter((row) => row.group === 'red_notice_100_believed_destination');
	const latest = group.reduce((day, row) => (row.as_of > day ? row.as_of : day), '');
	return group
		.filter((row) => row.as_of === latest)
		.sort((a, b) => (b.persons ?? 0) - (a.persons ?? 0))
		.flatMap((row) => row.destination_iso3 ?? [])
		.filter((iso3) => !isOutsideTreaties(home, iso3));
}

/** The transfer treaties that cite the source of the claims which open the atlas. */
function partnersOfReport(tables: Used, claimIds: readonly string[]): TreatyMapData['report'] {
	const claims = tables.estimates.filter((row) => claimIds.includes(row.estimate_id));
	const sources = new Set(claims.flatMap((row) => row.source_ids));
	const partners = tables.treaties
		.filter((row) => row.type === 'transfer_of_sentenced_persons')
		.filter((row) => row.source_ids.some((id) => sources.has(id)))
		.map((row) => row.partner_iso3);
	const published = claims[0]?.date_published;
	return published && partners.length > 0 ? { published, partners } : null;
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

/** The home jurisdiction's instruments with their dates, and what the map's texts compare them with. */
export function derive(tables: Used, descriptor: Descriptor): TreatyMapData {
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
	const destinations = largestDestinations(tables.destinations, home);
	const types = [...new Set(instruments.map(({ type }) => type))];
	const ofHongKong = types.includes('hong_kong_surrender') ? ['HKG'] : [];
	const codes = [
		home,
		...ofHongKong,
		...instruments.map((each) => each.partner_iso3),
		...placesOfFlight(tables)
	];
	return {
		dataDate: descriptor.created.slice(0, 10),
		home,
		countries: Object.fromEntries([...new Set(codes)].sort().map((iso3) => [iso3, nameOf(iso3)])),
		types: Object.fromEntries(types.map((type) => [type, labelOf(descriptor, 'treaties', 'type', type)])),
		instruments,
		destinations,
		report: partnersOfReport(tables, descriptor.home.claim_ids)
	};
}
