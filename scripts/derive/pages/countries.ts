import type { Tables } from '#src/data/rows.ts';
import type { SourceSummaries, SourceSummary } from '#src/data/sourceSummary.ts';
import { isOutsideTreaties } from '#src/instruments/outsideTreaties.ts';
import { formatDate } from '#src/dates/formatDate.ts';
import { labelOf } from '../_labels.ts';
import type { Descriptor } from '../../read/descriptor.ts';

interface Sourced {
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** One row of the panel: a fact in words, when, and what it rests on. */
export interface PanelEntry extends Sourced {
	readonly id: string;
	readonly heading: string;
	/** ISO 8601, may be partial; null where not known. */
	readonly date: string | null;
	readonly text: string;
}

/** A person whose flight or return touches a jurisdiction; the standing goes wherever the name goes. */
export interface PanelPerson extends Sourced {
	readonly id: string;
	readonly name: string;
	readonly nameZh: string | null;
	readonly standing: string;
	readonly relation: 'reported_there' | 'returned_from';
	readonly date: string | null;
	readonly outcome: string;
}

/** A sum at one stage of recovery; `requesting` and `holding` are ISO 3166-1 alpha-3 codes. */
export interface PanelMoney extends Sourced {
	readonly id: string;
	readonly affair: string;
	readonly stage: string;
	readonly requesting: string | null;
	readonly holding: string | null;
	readonly amount: number | null;
	readonly currency: string | null;
	readonly date: string | null;
	readonly note: string | null;
}

/** All that the tables know of one jurisdiction. */
export interface PanelCountry {
	readonly name: string;
	readonly nameZh: string | null;
	/** True where treaties between states do not apply between it and the home jurisdiction. */
	readonly isOutsideTreaties: boolean;
	readonly instruments: readonly PanelEntry[];
	/** Counts published for groups: one each, never to be added. */
	readonly counts: readonly PanelEntry[];
	readonly persons: readonly PanelPerson[];
	readonly money: readonly PanelMoney[];
	readonly milestones: readonly PanelEntry[];
	/** What to show of each source that an entry names. */
	readonly sources: SourceSummaries;
}

type Known = Omit<PanelCountry, 'sources'>;
type Draft = {
	-readonly [Key in keyof Known]: Known[Key] extends readonly (infer Item)[] ? Item[] : Known[Key];
};

/**
 * Everything the tables know of each jurisdiction with at least one row, by ISO 3166-1 alpha-3 code:
 * a file each, so that a reader who asks for one loads one.
 */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, PanelCountry>> {
	const names = new Map(tables.countries.map((row) => [row.iso3, row]));
	const countries = new Map<string, Draft>();
	const nameOf = (iso3: string) => names.get(iso3)?.name ?? iso3;
	const label = (table: string, field: string, code: string) => labelOf(descriptor, table, field, code);

	function panel(iso3: string): Draft {
		const found = countries.get(iso3);
		if (found) return found;
		const country = names.get(iso3);
		const draft: Draft = {
			name: nameOf(iso3),
			nameZh: country?.name_zh ?? null,
			isOutsideTreaties: isOutsideTreaties(descriptor.home.iso3, iso3),
			instruments: [],
			counts: [],
			persons: [],
			money: [],
			milestones: []
		};
		countries.set(iso3, draft);
		return draft;
	}

	for (const row of tables.treaties) {
		const entry = {
			id: row.treaty_id,
			heading: label('treaties', 'type', row.type),
			date: row.entered_into_force ?? row.signed,
			text: describeInstrument(row, label('treaties', 'status', row.status)),
			sourceIds: row.source_ids,
			confidence: row.confidence
		};
		panel(row.partner_iso3).instruments.push(entry);
		// The surrender agreements are Hong Kong's own.
		if (row.type === 'hong_kong_surrender') {
			const heading = `${entry.heading}: ${nameOf(row.partner_iso3)}`;
			panel('HKG').instruments.push({ ...entry, heading });
		}
	}
	for (const row of tables.destinations) {
		if (row.destination_iso3 === null) continue;
		panel(row.destination_iso3).counts.push({
			id: row.destination_id,
			heading: label('destinations', 'group', row.group),
			date: row.as_of,
			text: [
				`${row.persons} ${row.persons === 1 ? 'person' : 'persons'}, ${label('destinations', 'direction', row.direction).toLowerCase()}`,
				row.group_size === null ? '' : ` (of ${row.group_size})`,
				`. Scope: ${label('destinations', 'scope', row.scope).toLowerCase()}.`,
				row.note ? ` ${row.note}` : ''
			].join(''),
			sourceIds: row.source_ids,
			confidence: row.confidence
		});
	}
	for (const row of tables.cases) {
		const person = {
			name: row.name,
			nameZh: row.name_zh,
			standing: label('cases', 'standing', row.standing),
			outcome: row.outcome ?? '',
			sourceIds: row.source_ids,
			confidence: row.confidence
		};
		for (const iso3 of row.fled_to_iso3 ?? []) {
			panel(iso3).persons.push({
				...person,
				id: `${row.case_id}-${iso3}`,
				relation: 'reported_there',
				date: row.fled_date
			});
		}
		if (row.returned_from_iso3 !== null) {
			panel(row.returned_from_iso3).persons.push({
				...person,
				id: `${row.case_id}-back`,
				relation: 'returned_from',
				date: row.returned_date
			});
		}
	}
	for (const row of tables.asset_recoveries) {
		const entry: PanelMoney = {
			id: row.recovery_id,
			affair: row.affair_name,
			stage: label('asset_recoveries', 'stage', row.stage),
			requesting: row.requesting_iso3 === null ? null : nameOf(row.requesting_iso3),
			holding: row.holding_iso3 === null ? null : nameOf(row.holding_iso3),
			amount: row.amount,
			currency: row.currency,
			date: row.date,
			note: row.note,
			sourceIds: row.source_ids,
			confidence: row.confidence
		};
		for (const iso3 of new Set([row.requesting_iso3, row.holding_iso3])) {
			if (iso3 !== null) panel(iso3).money.push(entry);
		}
	}
	for (const row of tables.milestones) {
		for (const iso3 of row.countries ?? []) {
			panel(iso3).milestones.push({
				id: row.milestone_id,
				heading: row.title,
				date: row.date,
				text: row.summary,
				sourceIds: row.source_ids,
				confidence: row.confidence
			});
		}
	}
	const summaries = new Map(
		tables.sources.map((row) => [row.source_id, { publisher: row.publisher ?? row.title, kind: row.kind }])
	);
	return Object.fromEntries(
		[...countries]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([iso3, known]) => [iso3, { ...known, sources: pick(summaries, citedBy(known)) }])
	);
}

/** Ids of the sources that the entries name, sorted. */
function citedBy(known: Known): readonly string[] {
	const entries = [known.instruments, known.counts, known.persons, known.money, known.milestones].flat();
	return [...new Set(entries.flatMap((entry) => entry.sourceIds))].sort();
}

function pick(summaries: ReadonlyMap<string, SourceSummary>, ids: readonly string[]): SourceSummaries {
	return Object.fromEntries(
		ids.flatMap((id) => {
			const summary = summaries.get(id);
			return summary ? [[id, summary]] : [];
		})
	);
}

function describeInstrument(row: Tables['treaties'][number], status: string): string {
	const dates = [
		['signed', row.signed],
		['approved', row.approved],
		['entered into force', row.entered_into_force],
		['known to be in force by', row.in_force_by],
		['suspended', row.suspended],
		['terminated', row.terminated]
	] as const;
	const known = dates
		.filter(([, date]) => date !== null)
		.map(([word, date]) => `${word} ${formatDate(date ?? '')}`);
	return `${[status, ...known].join(', ')}.${row.status_note ? ` ${row.status_note}` : ''}`;
}
