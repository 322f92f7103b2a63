import type { CasesRow, Tables } from '#atlas/rows.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';

/** A sum in one currency (ISO 4217). */
export interface Sum {
	readonly amount: number;
	readonly currency: string;
}

/** One documented case. Codes are those of the table, dates may be partial, null is not known. */
export interface CaseEntry {
	readonly id: string;
	readonly name: string;
	readonly nameZh: string | null;
	readonly standing: CasesRow['standing'];
	readonly list: CasesRow['list'];
	readonly noticeRank: number | null;
	readonly returnSequence: number | null;
	readonly position: string | null;
	readonly sector: CasesRow['sector'];
	readonly province: string | null;
	readonly offences: CasesRow['alleged_offence'];
	readonly alleged: Sum | null;
	readonly fled: string | null;
	/** Places where the person was reported: a set, not a route; ISO 3166-1 alpha-3. */
	readonly fledTo: readonly string[] | null;
	readonly returned: string | null;
	readonly returnedFrom: string | null;
	readonly returnMethod: CasesRow['return_method'];
	readonly outcome: string;
	readonly outcomeKind: CasesRow['outcome_kind'];
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
	/** What codes are called, in the descriptor's order. */
	readonly labels: Readonly<Record<CodedField, Readonly<Record<string, string>>>>;
	/** What the table's fields are called. */
	readonly titles: Readonly<Record<string, string>>;
	readonly places: Readonly<Record<string, { readonly name: string; readonly nameZh: string }>>;
	readonly sources: SourceSummaries;
}

function toSum(amount: number | null, currency: string | null): Sum | null {
	return amount === null || currency === null ? null : { amount, currency };
}

function toEntry(row: CasesRow): CaseEntry {
	return {
		id: row.case_id,
		name: row.name,
		nameZh: row.name_zh,
		standing: row.standing,
		list: row.list,
		noticeRank: row.notice_rank,
		returnSequence: row.return_sequence,
		position: row.position,
		sector: row.sector,
		province: row.province,
		offences: row.alleged_offence,
		alleged: toSum(row.amount_alleged, row.amount_currency),
		fled: row.fled_date,
		fledTo: row.fled_to_iso3,
		returned: row.returned_date,
		returnedFrom: row.returned_from_iso3,
		returnMethod: row.return_method,
		outcome: row.outcome,
		outcomeKind: row.outcome_kind,
		recovered: toSum(row.amount_recovered, row.recovered_currency),
		sourceIds: row.source_ids,
		confidence: row.confidence,
		note: row.note
	};
}

/** Every documented case by name, with what its codes, places and sources are called. */
export function derive(
	tables: Pick<Tables, 'cases' | 'countries' | 'sources'>,
	descriptor: Descriptor
): CasesPage {
	const fields = descriptor.resources.find(({ name }) => name === 'cases')?.schema.fields ?? [];
	const labelsOf = (name: CodedField) => {
		const { categories, listCategories } = fields.find((field) => field.name === name) ?? {};
		return Object.fromEntries((categories ?? listCategories ?? []).map(({ value, label }) => [value, label]));
	};
	const entries = tables.cases
		.map(toEntry)
		.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id));
	const named = new Set(entries.flatMap(({ fledTo, returnedFrom }) => [...(fledTo ?? []), returnedFrom]));
	const cited = entries.flatMap(({ sourceIds }) => sourceIds);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home: descriptor.home.name,
		entries,
		labels: Object.fromEntries(codedFields.map((name) => [name, labelsOf(name)])) as CasesPage['labels'],
		titles: Object.fromEntries(fields.map(({ name, title }) => [name, title])),
		places: Object.fromEntries(
			tables.countries
				.filter(({ iso3 }) => named.has(iso3))
				.map(({ iso3, name, name_zh: nameZh }) => [iso3, { name, nameZh }])
		),
		sources: pickSummaries(sourceSummaries(tables, descriptor), cited)
	};
}
