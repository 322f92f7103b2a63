import type { Descriptor } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Value } from '../../validate/fields/Value.ts';
import type { AnyRow, CheckedCoverage } from '../coverage/measureCoverage.ts';
import { describedTables, type DescribedTable } from '../dictionary/describedTables.ts';
import { foreignKeysOf, toFieldEntry, type FieldEntry } from '../dictionary/fieldEntry.ts';

/** A row as the table's JSON has it, by field name; null where a cell is empty. */
export type PublishedRow = Readonly<Record<string, Value>>;

/** A field of another table whose values are keys of this one. */
export interface Referring {
	readonly table: string;
	readonly title: string;
	readonly field: string;
}

/** What the page of one table shows. */
export interface TablePage {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** The tables that it was made from; empty where it was made by hand. */
	readonly derivedFrom: readonly string[];
	/** The fields that name a row together. */
	readonly primaryKey: readonly string[];
	readonly fields: readonly FieldEntry[];
	readonly coverage: CheckedCoverage;
	/** In the order of the tables. */
	readonly referredBy: readonly Referring[];
	/** The first rows: those that the page is drawn with. */
	readonly first: readonly PublishedRow[];
	/** Names of the jurisdictions whose codes any row holds, where a field refers to them. */
	readonly places: Readonly<Record<string, string>>;
	/** Ids of the sources that the rows rest on, most used first, at most `mostSources`; and how many there are. */
	readonly restsOn: { readonly sourceIds: readonly string[]; readonly sources: number };
}

/** As many rows as a page of any table shows at once. */
const firstRows = 25;
const mostSources = 12;

const textsOf = (cell: unknown): readonly string[] =>
	Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === 'string' ? [cell] : [];

/** Every value that some fields hold in any row, with the rows that hold it. */
function countValues(rows: readonly AnyRow[], fields: readonly FieldEntry[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows)
		for (const value of new Set(fields.flatMap(({ name }) => textsOf(row[name]))))
			counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

function referredBy(name: string, all: readonly DescribedTable[]): readonly Referring[] {
	return all.flatMap(({ resource }) =>
		foreignKeysOf(resource)
			.filter(({ reference }) => (reference.resource ?? resource.name) === name)
			.map(({ fields }) => ({ table: resource.name, title: resource.title, field: fields.join(', ') }))
	);
}

function toPage(
	{ resource, rows, coverage }: DescribedTable,
	all: readonly DescribedTable[],
	names: ReadonlyMap<string, string>
): TablePage {
	const { name, title, description, schema, derivedFrom = [] } = resource;
	const fields = schema.fields.map((field) => toFieldEntry(field, resource, rows));
	const codes = countValues(
		rows,
		fields.filter(({ refersTo }) => refersTo === 'countries')
	);
	const used = countValues(
		rows,
		fields.filter(({ refersTo }) => refersTo === 'sources')
	);
	const published = (row: AnyRow): PublishedRow =>
		Object.fromEntries(schema.fields.map((field) => [field.name, (row[field.name] ?? null) as Value]));
	return {
		...{ name, title, description, derivedFrom, primaryKey: schema.primaryKey, fields, coverage },
		referredBy: referredBy(name, all),
		first: rows.slice(0, firstRows).map(published),
		places: Object.fromEntries([...codes.keys()].sort().map((iso3) => [iso3, names.get(iso3) ?? iso3])),
		restsOn: {
			sourceIds: [...used]
				.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
				.slice(0, mostSources)
				.map(([id]) => id),
			sources: used.size
		}
	};
}

/** Every table with its dictionary, its coverage, its keys and its first rows, a file each by the table's name. */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, TablePage>> {
	const all = describedTables(tables, descriptor);
	const names = new Map((tables.countries ?? []).map(({ iso3, name }) => [iso3, name]));
	return Object.fromEntries(all.map((table) => [table.resource.name, toPage(table, all, names)]));
}
