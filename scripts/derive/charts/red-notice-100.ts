import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Ending } from '#atlas/persons/ending.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person, type Person } from '../persons/person.ts';

/** How many of the list a published count held to be back on a day. */
export interface OfficialCount {
	readonly id: string;
	/** ISO 8601, may be partial. */
	readonly asOf: string;
	readonly persons: number;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** What the picture of the list of April 2015 needs. */
export interface RedNoticeData {
	readonly dataDate: string;
	readonly homeName: string;
	/** The day the list was published, as the counts of its destinations give it; null where none does. */
	readonly published: string | null;
	/** Persons on the list. */
	readonly size: number;
	/** Those of the list whom a source used here names. */
	readonly persons: readonly Person[];
	readonly endingLabels: Readonly<Record<Ending, string>>;
	/** By date. A person may be in one and in our own list in another way: never to be added or subtracted. */
	readonly counts: readonly OfficialCount[];
	/** Of an early official count, how many of those "back" had died; null where no source tells. */
	readonly diedAmongCounted: {
		readonly persons: number;
		readonly of: number;
		readonly sourceIds: readonly string[];
	} | null;
}

/**
 * The list of April 2015: those named, and the published counts of those back.
 * @throws when no count tells how many persons the list holds
 */
export function derive(
	tables: Pick<Tables, 'cases' | 'red_notice_100_counts' | 'destinations' | 'return_methods'>,
	descriptor: Descriptor
): RedNoticeData {
	const rows = tables.red_notice_100_counts.toSorted(
		(a, b) => a.as_of.localeCompare(b.as_of) || a.persons_returned - b.persons_returned
	);
	const size = rows.at(-1)?.group_size;
	if (size === undefined) throw new Error('No row of red_notice_100_counts says how long the list is');
	const published = tables.destinations.find(({ group }) => group === 'red_notice_100_believed_destination');
	const died = tables.return_methods.find(
		({ group, method, persons }) =>
			group === 'red_notice_100_first_40' && method === 'died' && persons !== null
	);
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		published: published?.as_of ?? null,
		size,
		persons: tables.cases
			.filter(({ list }) => list === 'red_notice_100')
			.map((row) => person(row, descriptor))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
		endingLabels: endingLabels(descriptor),
		counts: rows.map((row) => ({
			id: row.count_id,
			asOf: row.as_of,
			persons: row.persons_returned,
			sourceIds: row.source_ids,
			confidence: row.confidence
		})),
		diedAmongCounted:
			died?.persons == null
				? null
				: { persons: died.persons, of: died.group_size, sourceIds: died.source_ids }
	};
}
