import type { CountryPage } from '#scripts/derive/pages/countries.ts';
import type { CountryRows } from '#scripts/derive/pages/country-rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { listBuilt, readBuilt, readBuiltText } from '#src/data/readBuilt.server.ts';
import { csvLines, jsonLines, pickRows } from '#src/data/pickRows.ts';
import { remember } from '#src/data/remember.ts';
import { countryTables, rowIds, type CountryTable } from './rowIds.ts';

type Row = Readonly<Record<string, unknown>>;

/** Codes of all jurisdictions that have a page. */
export function countryCodes(): readonly string[] {
	return listBuilt('data/pages/countries');
}

/** What the page of a jurisdiction opens with. @throws where it has no row */
export function readCountry(iso3: string): CountryPage {
	return readBuilt<CountryPage>(`data/pages/countries/${iso3}.json`);
}

/** All that the tables know of a jurisdiction. @throws where it has no row */
export function readRows(iso3: string): CountryRows {
	return readBuilt<CountryRows>(`data/pages/country-rows/${iso3}.json`);
}

/** The tables that have rows of a jurisdiction, with how many. */
export function tablesOf(
	facts: CountryRows
): readonly { readonly table: CountryTable; readonly title: string; readonly rows: number }[] {
	const { resources } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const ids = rowIds(facts);
	return countryTables
		.map((table) => ({
			table,
			title: resources.find(({ name }) => name === table)?.title ?? table,
			rows: ids[table].length
		}))
		.filter(({ rows }) => rows > 0);
}

/** The lines of a table, which the pages of all jurisdictions pick from. */
const linesOf = remember(
	(table) => csvLines(readBuiltText(`data/latest/${table}.csv`)),
	countryTables.length
);

/** The rows of one table that name a jurisdiction, as CSV, every cell as the published table has it. */
export function countryCsv(facts: CountryRows, table: CountryTable): string {
	return pickRows(linesOf(table), rowIds(facts)[table]);
}

/** The rows of a table as they stand in its JSON file, by id. */
const jsonOf = remember((table) => {
	const { resources } = readBuilt<Descriptor>('data/latest/datapackage.json');
	// These tables are named by one field each.
	const [key = ''] = resources.find(({ name }) => name === table)?.schema.primaryKey ?? [];
	return jsonLines(readBuiltText(`data/latest/${table}.json`), key);
}, countryTables.length + 1);

/** All rows that name a jurisdiction, by table, the sources that they rest on, and the looks at them, as JSON. */
export function countryJson(facts: CountryRows): string {
	const { name, version, created, licenses } = readBuilt<Descriptor>('data/latest/datapackage.json');
	const ids = rowIds(facts);
	const looked = (row: Row) => ids[row.table as CountryTable]?.includes(String(row.row_id)) ?? false;
	const rowsOf = (table: string, wanted: ReadonlySet<string>) =>
		[...jsonOf(table)].flatMap(([id, line]) => (wanted.has(id) ? [line] : []));
	const tables = countryTables.map((table) => [table, rowsOf(table, new Set(ids[table]))] as const);
	const cited = new Set(
		tables.flatMap(([, lines]) =>
			lines.flatMap((line) => (JSON.parse(line) as { source_ids: readonly string[] }).source_ids)
		)
	);
	const checks = readBuilt<readonly Row[]>('data/latest/checks.json')
		.filter(looked)
		.map((row) => JSON.stringify(row));
	const head = JSON.stringify({ package: name, version, created, licenses, country: facts.iso3 });
	const all = [...tables, ['sources', rowsOf('sources', cited)] as const, ['checks', checks] as const];
	return `${head.slice(0, -1)},"tables":{${all.map(([table, lines]) => `"${table}":[${lines.join(',')}]`).join(',')}}}`;
}
