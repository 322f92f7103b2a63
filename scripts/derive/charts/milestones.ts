import type { Checked } from '#atlas/checks.ts';
import type { MilestonesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { categoriesOf } from '../categoriesOf.ts';
import { labelOf } from '../labelOf.ts';
import { namedPerson } from '../persons/namedPerson.ts';

/** One dated event. */
export interface MilestoneEvent extends Checked {
	readonly id: string;
	/** ISO 8601, may be partial. */
	readonly date: string;
	/** Whether the date is that of the event, of its announcement or of a report. */
	readonly dateKind: DateKind;
	readonly title: string;
	readonly summary: string;
	readonly kind: MilestonesRow['kind'];
	/** Jurisdictions concerned, home included; ISO 3166-1 alpha-3. */
	readonly places: readonly string[];
	/** The persons of the documented cases whom title or summary name. */
	readonly persons: readonly NamedPerson[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** What the list of milestones needs. */
export interface MilestonesData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly home: string;
	/** The kinds that occur, in the descriptor's order, with its labels. */
	readonly kinds: readonly { readonly kind: MilestonesRow['kind']; readonly label: string }[];
	/** Names by code of the jurisdictions that an event concerns, by name. */
	readonly names: Readonly<Record<string, string>>;
	/** Earliest first; a year without a day comes before the days of that year. */
	readonly events: readonly MilestoneEvent[];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['kind', 'country'] as const;

/** Laws, operations, rulings and criticism in the order in which they happened; null where the table has no row. */
export function derive(
	tables: Pick<Tables, 'milestones' | 'countries' | 'cases' | 'checks'>,
	descriptor: Descriptor
): MilestonesData | null {
	if (tables.milestones.length === 0) return null;
	const checkOf = lastChecks(tables, 'milestones', descriptor);
	const order = categoriesOf(descriptor, 'milestones', 'kind').map(({ value }) => value);
	const kinds = [...new Set(tables.milestones.map(({ kind }) => kind))].sort(
		(a, b) => order.indexOf(a) - order.indexOf(b)
	);
	const cases = new Map(tables.cases.map((row) => [row.case_id, row]));
	const concerned = new Set(tables.milestones.flatMap((row) => row.countries));
	return {
		dataDate: descriptor.created.slice(0, 10),
		home: descriptor.home.iso3,
		kinds: kinds.map((kind) => ({ kind, label: labelOf(descriptor, 'milestones', 'kind', kind) })),
		names: Object.fromEntries(
			tables.countries
				.filter(({ iso3 }) => concerned.has(iso3))
				.sort((a, b) => a.name.localeCompare(b.name, 'en'))
				.map(({ iso3, name }) => [iso3, name])
		),
		events: tables.milestones
			.map((row) => ({
				id: row.milestone_id,
				date: row.event_date,
				dateKind: row.date_kind,
				title: row.title,
				summary: row.summary,
				kind: row.kind,
				places: row.countries,
				persons: (row.case_ids ?? []).flatMap((id) => {
					const person = cases.get(id);
					return person ? [namedPerson(person, descriptor)] : [];
				}),
				sourceIds: row.source_ids,
				confidence: row.confidence,
				checked: checkOf(row.milestone_id)
			}))
			.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
	};
}
