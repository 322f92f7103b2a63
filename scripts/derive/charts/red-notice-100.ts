import type { Checked } from '#atlas/checks.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { endings, type Ending } from '#atlas/persons/ending.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { reachOf, type Reach } from '#atlas/instruments/reachOf.ts';
import { largestPlacesOfList, placesOfList } from '../flows/listedHundred.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person, type Person } from '../persons/person.ts';

/** How many of the list a published count held to be back on a day. */
export interface OfficialCount {
	readonly id: string;
	/** ISO 8601, may be partial. */
	readonly asOf: string;
	readonly persons: number;
	readonly exactness: Exactness;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** Where the press counted that the list places some of its persons. */
export interface ListedPlace {
	readonly iso3: string;
	readonly name: string;
	readonly persons: number;
	/** How far extradition to the home jurisdiction reaches there on the day of the data. */
	readonly reach: Reach;
	readonly sourceIds: readonly string[];
}

/** The options that the picture takes. */
export const options = ['shows'] as const;

/** What the picture of the list of a hundred red notices needs. */
export interface RedNoticeData {
	readonly dataDate: string;
	readonly homeName: string;
	/** The day the list was published, as the counts of its destinations give it; null where none does. */
	readonly published: string | null;
	/** Persons on the list. */
	readonly size: number;
	/** Most persons first; of the others the press counted no place. */
	readonly places: readonly ListedPlace[];
	/** Their names by code. */
	readonly countries: Readonly<Record<string, string>>;
	/** Those of the list whom a source used here names, in the order that all pictures of the hundred keep. */
	readonly persons: readonly (Person & Checked)[];
	readonly endingLabels: Readonly<Record<Ending, string>>;
	/** By date. A person may be in one and in our own list in another way: never to be added or subtracted. */
	readonly counts: readonly OfficialCount[];
	/** Of an early official count, how many of those "back" had died; null where no source tells. */
	readonly diedAmongCounted: PartOfCount | null;
	/** Of an early official count, how many of those "back" were caught inside the home jurisdiction. */
	readonly caughtAmongCounted: PartOfCount | null;
}

/** A part that a source tells apart within an official count. */
export interface PartOfCount {
	readonly persons: number;
	readonly of: number;
	readonly sourceIds: readonly string[];
}

/** Those who had died, in the breakdown of one of the counts: a breakdown is of the same day and number as its count. */
function diedAmong(
	counts: Tables['red_notice_100_counts'],
	methods: Tables['return_methods']
): PartOfCount | null {
	const row = methods.find(
		({ method, group_size, period_end }) =>
			method === 'died' &&
			counts.some((count) => count.as_of === period_end && count.persons_returned === group_size)
	);
	return row?.persons == null
		? null
		: { persons: row.persons, of: row.group_size, sourceIds: row.source_ids };
}

/** Those of the list whom the latest count that tells them apart has as caught inside the home jurisdiction. */
function caughtAmong(destinations: Tables['destinations'], home: string): PartOfCount | null {
	const row = destinations
		.filter(({ scope, direction }) => scope === 'listed_100' && direction === 'returned_from')
		.filter(({ destination_iso3: iso3 }) => iso3 === home)
		.toSorted((a, b) => b.as_of.localeCompare(a.as_of))[0];
	return row?.group_size == null
		? null
		: { persons: row.persons, of: row.group_size, sourceIds: row.source_ids };
}

/** Where the list places its persons, other than at home. */
function listedPlaces(
	{ destinations, treaties }: Pick<Tables, 'destinations' | 'treaties'>,
	{ home, created }: Descriptor
): readonly ListedPlace[] {
	const dataDate = created.slice(0, 10);
	const context = { home: home.iso3, outside: home.outside_treaties ?? [], dataDate };
	return largestPlacesOfList(destinations, home.iso3).flatMap(
		({ destination_iso3: iso3, destination_name: name, persons, source_ids: sourceIds }) =>
			iso3 === null
				? []
				: [{ iso3, name, persons, reach: reachOf(iso3, dataDate, treaties, context), sourceIds }]
	);
}

/**
 * The list of a hundred red notices: those named, and the published counts of those back; null where no count tells how
 * many persons the list holds.
 */
export function derive(
	tables: Pick<
		Tables,
		'cases' | 'red_notice_100_counts' | 'destinations' | 'return_methods' | 'checks' | 'treaties'
	>,
	descriptor: Descriptor
): RedNoticeData | null {
	const rows = tables.red_notice_100_counts.toSorted(
		(a, b) => a.as_of.localeCompare(b.as_of) || a.persons_returned - b.persons_returned
	);
	const size = rows.at(-1)?.group_size;
	if (size === undefined) return null;
	const checkOf = lastChecks(tables, 'cases', descriptor);
	const [published] = placesOfList(tables.destinations);
	const places = listedPlaces(tables, descriptor);
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		published: published?.as_of ?? null,
		size,
		places,
		countries: Object.fromEntries(places.map(({ iso3, name }) => [iso3, name])),
		persons: tables.cases
			.filter(({ list }) => list === 'red_notice_100')
			.map((row) => ({ ...person(row, descriptor), checked: checkOf(row.case_id) }))
			.toSorted(
				(a, b) => endings.indexOf(a.ending) - endings.indexOf(b.ending) || a.name.localeCompare(b.name, 'en')
			),
		endingLabels: endingLabels(descriptor),
		counts: rows.map((row) => ({
			id: row.count_id,
			asOf: row.as_of,
			persons: row.persons_returned,
			exactness: row.exactness,
			note: row.note,
			sourceIds: row.source_ids,
			confidence: row.confidence
		})),
		diedAmongCounted: diedAmong(rows, tables.return_methods),
		caughtAmongCounted: caughtAmong(tables.destinations, descriptor.home.iso3)
	};
}
