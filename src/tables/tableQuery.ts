import { facetChoices, facetsOf, ownNames } from './facets.ts';
import { withFixed } from './shownColumns.ts';
import type { TableField } from './tableContent.ts';

/** What a reader has asked of a table. */
export interface TableQuery {
	/** The one row that a link led to; '' for all. */
	readonly id: string;
	readonly search: string;
	/** The field that is searched; '' for all. */
	readonly within: string;
	/** The one value that each field must hold, in a list among others; a field that is absent may hold any. */
	readonly chosen: Readonly<Record<string, string>>;
	readonly sort: { readonly field: string; readonly descending: boolean } | null;
	/** In the order in which they stand. */
	readonly columns: readonly string[];
	/** Whether cells stand as the files hold them. */
	readonly codes: boolean;
	/** From 1. */
	readonly page: number;
}

/** What of a table a query is read against. */
export interface QueriedTable {
	readonly fields: readonly TableField[];
	/** The columns before a reader chooses others. */
	readonly columns: readonly string[];
}

const longestText = 100;

/** Every row in the file's order, in the columns that stand there first. */
export const wholeTable = ({ columns }: Pick<QueriedTable, 'columns'>): TableQuery => ({
	...{ id: '', search: '', within: '', chosen: {}, sort: null, codes: false, page: 1 },
	columns
});

/** Whether a query can be answered from the first rows alone, as the server drew them: columns and words may differ. */
export const needsNoRows = ({ id, search, chosen, sort, page }: TableQuery): boolean =>
	id === '' && search.trim() === '' && Object.keys(chosen).length === 0 && sort === null && page === 1;

/** Whether a query leaves out any row. */
export const leavesOut = ({ id, search, chosen }: TableQuery): boolean =>
	id !== '' || search.trim() !== '' || Object.keys(chosen).length > 0;

/** Field names hold no dot, and a dot stays as it is in an address. */
const separator = '.';

function parseColumns(text: string | null, { fields, columns }: QueriedTable): readonly string[] {
	const named = (text ?? '').split(separator).filter((column) => fields.some(({ name }) => name === column));
	return named.length === 0 ? columns : withFixed([...new Set(named)], fields);
}

/** The fields by whose values an address can narrow the rows: all but those whose names mean something else there. */
const narrowed = (fields: readonly TableField[]) =>
	fields.filter(({ name }) => !(ownNames as readonly string[]).includes(name));

/** Whether a value is one that a field may hold: a code that there is, of others any. */
const mayHold = (field: TableField, value: string) =>
	facetsOf([field]).length === 0 || facetChoices(field).some((choice) => choice.value === value);

/** Reads a query out of an address. Unknown names, codes that there are not and pages that are no number are ignored. */
export function parseTableQuery(query: URLSearchParams, table: QueriedTable): TableQuery {
	const { fields } = table;
	const isField = (name: string) => fields.some((field) => field.name === name);
	const chosen: Record<string, string> = {};
	for (const field of narrowed(fields)) {
		const value = query.get(field.name)?.slice(0, longestText) ?? '';
		if (value !== '' && mayHold(field, value)) chosen[field.name] = value;
	}
	const [, minus, sorted = ''] = /^(-?)(.*)$/.exec(query.get('sort') ?? '') ?? [];
	const within = query.get('in') ?? '';
	const page = query.get('page') ?? '';
	return {
		id: (query.get('id') ?? '').slice(0, longestText),
		search: (query.get('q') ?? '').slice(0, longestText),
		within: isField(within) ? within : '',
		chosen,
		sort: isField(sorted) ? { field: sorted, descending: minus === '-' } : null,
		columns: parseColumns(query.get('columns'), table),
		codes: query.get('codes') === 'on',
		page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
	};
}

/** The address's query that restores it: only what differs from the whole table; other names in it stay. */
export function writeTableQuery(
	query: TableQuery,
	table: QueriedTable,
	address: URLSearchParams
): URLSearchParams {
	const written = new URLSearchParams(address);
	const { sort } = query;
	const columns = query.columns.join(separator);
	const values: readonly (readonly [string, string])[] = [
		['id', query.id],
		['q', query.search.trim()],
		['in', query.search.trim() === '' ? '' : query.within],
		...narrowed(table.fields).map(({ name }) => [name, query.chosen[name] ?? ''] as const),
		['sort', sort ? `${sort.descending ? '-' : ''}${sort.field}` : ''],
		['columns', columns === table.columns.join(separator) ? '' : columns],
		['codes', query.codes ? 'on' : ''],
		['page', query.page === 1 ? '' : String(query.page)]
	];
	for (const [name, value] of values) {
		if (value === '') written.delete(name);
		else written.set(name, value);
	}
	return written;
}
