import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { type Column, columnsOf, type ColumnType } from '#scripts/emit/columns.ts';
import { fieldsOf } from '#tests/fixtures/readTables.ts';
import { unpackParquet } from '#tests/fixtures/unpackParquet.ts';
import { serveFolder } from './serveFolder.ts';

/*
 * DuckDB reads every Parquet and CSV file of the published tables, from disk and, where its extension for HTTP can be had,
 * over HTTP by ranges: with the types of the descriptor, and the same rows in each.
 */

interface Connection {
	run(sql: string): Promise<unknown>;
	runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
}
interface DuckDB {
	readonly DuckDBInstance: { create(place: string): Promise<{ connect(): Promise<Connection> }> };
	version(): string;
}

const types: Readonly<Record<ColumnType, string>> = {
	text: 'VARCHAR',
	integer: 'BIGINT',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	year: 'INTEGER',
	day: 'DATE',
	list: 'VARCHAR[]'
};

const nameOf = ({ name }: Column) => `"${name}"`;

/** Selects these columns from a CSV, with the types of the descriptor: what is no number where one is due is an error. */
function fromCsv(place: string, columns: readonly Column[]): string {
	const read = columns.map(({ name, type }) => `'${name}': '${type === 'list' ? 'VARCHAR' : types[type]}'`);
	const selected = columns.map((column) =>
		column.type === 'list' ? `string_split(${nameOf(column)}, ';') AS ${nameOf(column)}` : nameOf(column)
	);
	const options = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = ''`;
	return `SELECT ${selected.join(', ')} FROM read_csv('${place}', ${options}, columns = {${read.join(', ')}})`;
}

const fromParquet = (place: string, columns: readonly Column[]) =>
	`SELECT ${columns.map(nameOf).join(', ')} FROM read_parquet('${place}')`;

/** What DuckDB has against the files of a table below an address or folder: nothing, if they hold the rows of its JSON. */
async function faultsAt(
	duckdb: Connection,
	place: string,
	folder: string,
	table: Resource
): Promise<string[]> {
	const ask = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowsJson();
	const all = columnsOf(table);
	const own = fieldsOf(table);
	const parquet = `${place}/${table.name}.parquet`;
	const told = await ask(`DESCRIBE ${fromParquet(parquet, all)}`);
	const wrong = all.filter(
		({ name, type }, index) => `${told[index]?.[0]} ${told[index]?.[1]}` !== `${name} ${types[type]}`
	);

	// DuckDB has JSON of its own, which it is told the types of, too.
	const asJson = own.map(({ name, type }) => `'${name}': '${types[type]}'`);
	const json = `SELECT ${own.map(nameOf).join(', ')} FROM read_json('${join(folder, `${table.name}.json`)}', columns = {${asJson.join(', ')}})`;
	const files: [string, string, string][] = [
		['Parquet', fromParquet(parquet, own), json],
		['CSV', fromCsv(`${place}/${table.name}.csv`, own), json]
	];
	if (existsSync(join(folder, `${table.name}.analysis.csv`)))
		files.push([
			'analysis CSV',
			fromCsv(`${place}/${table.name}.analysis.csv`, all),
			fromParquet(parquet, all)
		]);
	const faults = wrong.map(({ name }) => `${table.name}.${name} has not its type in Parquet`);
	for (const [kind, one, other] of files) {
		const differing = `SELECT count(*) FROM ((${one} EXCEPT ALL ${other}) UNION ALL (${other} EXCEPT ALL ${one}))`;
		const [[rows] = []] = await ask(differing);
		if (Number(rows) !== 0) faults.push(`${table.name}: ${String(rows)} rows of the ${kind} differ`);
	}
	return faults;
}

/** Whether DuckDB's extension for HTTP is there or can be had: it is no part of the package. */
async function hasHttp(duckdb: Connection): Promise<boolean> {
	try {
		await duckdb.run('INSTALL httpfs');
		await duckdb.run('LOAD httpfs');
		return true;
	} catch {
		return false;
	}
}

/** Reads Parquet and CSV over HTTP by ranges as a page would, for want of DuckDB's way to. */
async function faultsByRanges(address: string, folder: string, { name }: Resource): Promise<string[]> {
	const file = await asyncBufferFromUrl({ url: `${address}/${name}.parquet` });
	const rows = await parquetReadObjects({ file, compressors: unpackParquet });
	const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as readonly unknown[];
	const csv = await asyncBufferFromUrl({ url: `${address}/${name}.csv` });
	const text = Buffer.from(await csv.slice(0, csv.byteLength));
	return [
		...(rows.length === expected.length
			? []
			: [`${name}: ${rows.length} rows over HTTP, not ${expected.length}`]),
		...(text.equals(readFileSync(join(folder, `${name}.csv`))) ? [] : [`${name}: another CSV over HTTP`])
	];
}

/** @param folder with the published tables; @param packages where DuckDB is installed */
export async function readInDuckdb(folder: string, packages: string): Promise<void> {
	const { DuckDBInstance, version } = createRequire(join(process.cwd(), packages, 'package.json'))(
		'@duckdb/node-api'
	) as DuckDB;
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
	const served = await serveFolder(folder);
	const overHttp = await hasHttp(duckdb);
	const faults: string[] = [];
	try {
		for (const table of resources) {
			faults.push(...(await faultsAt(duckdb, folder, folder, table)));
			if (overHttp) faults.push(...(await faultsAt(duckdb, served.address, folder, table)));
			else faults.push(...(await faultsByRanges(served.address, folder, table)));
		}
		if (served.parts() < 2 * resources.length) faults.push('not every file was asked for by ranges');
	} finally {
		await served.close();
	}
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
	else {
		const how = overHttp
			? ' and over HTTP by ranges'
			: '; its extension for HTTP cannot be had here, so hyparquet read by ranges';
		console.log(`DuckDB ${version()} reads Parquet and CSV of ${resources.length} tables from disk${how}`);
	}
}
