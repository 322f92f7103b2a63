import type { Check, Checked } from '#atlas/checks.ts';
import type { CasesRow, Tables } from '#atlas/rows.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import type { ReturnDay } from '#atlas/persons/returnDayText.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { categoriesOf } from '../categoriesOf.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { namedPerson } from '../persons/namedPerson.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';

/** A sum in one currency (ISO 4217), and how exact its source says it is. */
export interface Sum {
	readonly amount: number;
	readonly currency: string;
	readonly exactness: Exactness | null;
}

/** One documented case. Codes are those of the table, dates may be partial, null is not known. */
export interface CaseEntry extends NamedPerson, ReturnDay, Checked {
	readonly id: string;
	/** The code of the standing, to count and choose by; what is shown is the standing itself. */
	readonly standingCode: CasesRow['standing'];
	readonly list: CasesRow['list'];
	readonly noticeRank: number | null;
	readonly returnSequence: number | null;
	readonly position: string | null;
	readonly sector: CasesRow['sector'];
	readonly province: string | null;
	readonly offences: CasesRow['alleged_offence'];
	readonly alleged: Sum | null;
	/** What the affair is called that the case belongs to. */
	readonly affair: string | null;
	readonly fled: string | null;
	readonly fledKind: DateKind | null;
	/** Places where the person was reported: a set, not a route; ISO 3166-1 alpha-3. */
	readonly fledTo: readonly string[] | null;
	readonly returnStatus: CasesRow['return_status'];
	readonly returnedFrom: string | null;
	/** Null for those who are not known to be back. */
	readonly returnMethod: CasesRow['return_method'];
	readonly lastReported: string | null;
	readonly died: string | null;
	readonly outcome: string;
	readonly outcomeKind: CasesRow['outcome_kind'];
	readonly sentence: string | null;
	readonly sentenced: string | null;
	readonly recovered: Sum | null;
	readonly sourceIds: readonly string[];
	readonly confidence: CasesRow['confidence'];
	readonly note: string | null;
}

/** The fields of the table whose codes the page shows. */
const codedFields = [
	'standing',
	'list',
	'sector',
	'alleged_offence',
	'return_status',
	'return_method',
	'outcome_kind',
	'confidence'
] as const;
export type CodedField = (typeof codedFields)[number];

/** What the page of the cases shows. */
export interface CasesPage {
	readonly dataDate: string;
	readonly home: string;
	readonly entries: readonly CaseEntry[];
	/** What codes are called, in the descriptor's order; those of `list` only where the rows name one. */
	readonly labels: Readonly<Record<CodedField, Readonly<Record<string, string>>>>;
	/** What the table's fields are called; without the name in another script where no row has one. */
	readonly titles: Readonly<Record<string, string>>;
	readonly places: Readonly<Record<string, { readonly name: string; readonly nameZh: string | null }>>;
	readonly sources: SourceSummaries;
}

function toSum(amount: number | null, currency: string | null, exactness: Exactness | null): Sum | null {
	return amount === null || currency === null ? null : { amount, currency, exactness };
}

function toEntry(
	row: CasesRow,
	affair: string | null,
	checked: Check | null,
	descriptor: Descriptor
): CaseEntry {
	return {
		id: row.case_id,
		...namedPerson(row, descriptor),
		standingCode: row.standing,
		list: row.list,
		noticeRank: row.notice_rank,
		returnSequence: row.return_sequence,
		position: row.position,
		sector: row.sector,
		province: row.province,
		offences: row.alleged_offence,
		alleged: toSum(row.amount_alleged, row.amount_currency, row.alleged_exactness),
		affair,
		fled: row.fled_date,
		fledKind: row.fled_date_kind,
		fledTo: row.fled_to_iso3,
		returnStatus: row.return_status,
		returned: row.returned_date,
		returnedKind: row.returned_date_kind,
		returnedBy: row.returned_by,
		returnedFrom: row.returned_from_iso3,
		returnMethod: row.return_method,
		lastReported: row.last_reported_on,
		died: row.died_on,
		outcome: row.outcome,
		outcomeKind: row.outcome_kind,
		sentence: row.sentence,
		sentenced: row.sentenced_on,
		recovered: toSum(row.amount_recovered, row.recovered_currency, row.recovered_exactness),
		sourceIds: row.source_ids,
		confidence: row.confidence,
		checked,
		note: row.note
	};
}

/** Every documented case by name, with what its codes, places and sources are called. */
export function derive(
	tables: Pick<Tables, 'cases' | 'affairs' | 'countries' | 'sources' | 'checks'>,
	descriptor: Descriptor
): CasesPage {
	const fields = descriptor.resources.find(({ name }) => name === 'cases')?.schema.fields ?? [];
	const labelsOf = (name: CodedField) =>
		Object.fromEntries(categoriesOf(descriptor, 'cases', name).map(({ value, label }) => [value, label]));
	const affairs = new Map<string | null, string>(tables.affairs.map((row) => [row.affair_id, row.name]));
	const checkOf = lastChecks(tables, 'cases', descriptor);
	const entries = tables.cases
		.map((row) => toEntry(row, affairs.get(row.affair_id) ?? null, checkOf(row.case_id), descriptor))
		.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id));
	const named = new Set(entries.flatMap(({ fledTo, returnedFrom }) => [...(fledTo ?? []), returnedFrom]));
	const hasLists = entries.some(({ list }) => list !== 'other');
	const hasOtherScript = entries.some(({ nameZh }) => nameZh !== null);
	const cited = entries.flatMap(({ sourceIds }) => sourceIds);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home: descriptor.home.name,
		entries,
		labels: Object.fromEntries(
			codedFields.map((name) => [name, name === 'list' && !hasLists ? {} : labelsOf(name)])
		) as CasesPage['labels'],
		titles: Object.fromEntries(
			fields.flatMap(({ name, title }) => (name === 'name_zh' && !hasOtherScript ? [] : [[name, title]]))
		),
		places: Object.fromEntries(
			tables.countries
				.filter(({ iso3 }) => named.has(iso3))
				.map(({ iso3, name, name_zh: nameZh }) => [iso3, { name, nameZh }])
		),
		sources: pickSummaries(sourceSummaries(tables, descriptor), cited)
	};
}
