import type { Tables } from '#atlas/rows.ts';
import type { TableField } from './tableContent.ts';

type ColumnsOf = { readonly [Name in keyof Tables]: readonly (keyof Tables[Name][number])[] };

/** What tells the rows of a table apart at a glance: the first column names the row for a reader. */
const chosen: Partial<ColumnsOf> = {
	countries: ['name', 'iso3', 'name_zh', 'region', 'source_ids'],
	treaties: [
		'partner_iso3',
		'type',
		'subject',
		'status',
		'signed',
		'entered_into_force',
		'in_force_by',
		'source_ids'
	],
	multilateral_instruments: [
		'instrument',
		'kind',
		'adopted',
		'in_force',
		'home_signed',
		'home_ratified',
		'parties_count',
		'source_ids'
	],
	estimates: [
		'claimed_by',
		'measure',
		'value_low',
		'value_high',
		'unit',
		'exactness',
		'date_published',
		'relation',
		'status',
		'source_ids'
	],
	annual_returns: [
		'total_id',
		'scope',
		'period_start',
		'period_end',
		'fugitives_returned',
		'persons_exactness',
		'of_which_officials',
		'funds_recovered',
		'funds_currency',
		'source_ids'
	],
	red_notice_100_counts: ['as_of', 'persons_returned', 'exactness', 'group_size', 'source_ids'],
	destinations: [
		'destination_iso3',
		'group',
		'direction',
		'scope',
		'persons',
		'exactness',
		'as_of',
		'source_ids'
	],
	return_methods: [
		'method',
		'group',
		'persons',
		'exactness',
		'period_start',
		'period_end',
		'claimed_by',
		'source_ids'
	],
	cases: [
		'name',
		'standing',
		'standing_caveat',
		'name_zh',
		'position',
		'fled_date',
		'fled_to_iso3',
		'return_status',
		'returned_date',
		'outcome_kind',
		'source_ids'
	],
	affairs: ['name', 'affair_id', 'kind', 'source_ids'],
	asset_recoveries: [
		'affair_id',
		'holding_iso3',
		'requesting_iso3',
		'stage',
		'amount',
		'currency',
		'exactness',
		'stage_date',
		'payer',
		'source_ids'
	],
	recovery_totals: [
		'publisher',
		'measure',
		'scope',
		'value',
		'currency',
		'exactness',
		'period_start',
		'period_end',
		'source_ids'
	],
	exchange_rates: ['year', 'currency', 'units_per_usd', 'kind', 'source_ids'],
	milestones: ['title', 'case_ids', 'event_date', 'kind', 'countries', 'source_ids'],
	checks: ['row_id', 'table', 'checked_on', 'verdict', 'page'],
	sources: ['title', 'publisher', 'kind', 'date_published', 'language', 'url']
};

/** As many columns as a table shows of which nothing is said above: what stands first says most. */
const mostColumns = 9;

type NamedField = Pick<TableField, 'name' | 'refersTo'>;

/** Where a person stands in law, and what the sources leave open about it. */
const standings = ['standing', 'standing_caveat'];

/**
 * The columns that stand in a table as long as any does: a person's standing stands wherever the name may, in a column of its
 * own or beside the person whose case is named.
 */
export const fixedColumns = (fields: readonly NamedField[]): readonly string[] =>
	fields
		.filter(({ name, refersTo }) => standings.includes(name) || refersTo === 'cases')
		.map(({ name }) => name);

/** Some columns, with those that may not be left out: after the first, which names the row. */
export function withFixed(columns: readonly string[], fields: readonly NamedField[]): readonly string[] {
	const missing = fixedColumns(fields).filter((name) => !columns.includes(name));
	return [...columns.slice(0, 1), ...missing, ...columns.slice(1)];
}

/** The columns of a table before a reader chooses others. */
export function initialColumns(table: string, fields: readonly NamedField[]): readonly string[] {
	const has = (column: string) => fields.some(({ name }) => name === column);
	const said = ((chosen as Partial<Record<string, readonly string[]>>)[table] ?? []).filter(has);
	if (said.length > 0) return withFixed(said, fields);
	const telling = fields.map(({ name }) => name).filter((name) => !/(^|_)note$/.test(name));
	const first = telling.slice(0, mostColumns);
	return withFixed(has('source_ids') ? [...new Set([...first, 'source_ids'])] : first, fields);
}
