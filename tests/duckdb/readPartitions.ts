import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildData } from '#scripts/emit/buildData.ts';

interface DuckDB {
	readonly DuckDBInstance: {
		create(place: string): Promise<{
			connect(): Promise<{
				runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
			}>;
		}>;
	};
}

/**
 * DuckDB reads a table that lies in parts, in place: by a field that is never empty and by one that often is, with the same
 * rows as the whole.
 * @param data folder of the tables; @param packages where DuckDB is installed
 */
export async function readPartitions(data: string, packages: string): Promise<void> {
	const { DuckDBInstance } = createRequire(join(process.cwd(), packages, 'package.json'))(
		'@duckdb/node-api'
	) as DuckDB;
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	const folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-partitions-'));
	try {
		for (const field of ['return_status', 'return_method']) {
			const out = join(folder, field);
			const partition = { table: 'cases', field };
			const built = await buildData({ data, out, tablesOnly: true, formats: ['parquet'], partition });
			if (!built.ok) throw new Error(`cases could not be written in parts by ${field}`);
			const whole = `SELECT * FROM '${out}/latest/cases.parquet'`;
			const parts = `SELECT * FROM read_parquet('${out}/latest/cases/*/*.parquet', hive_partitioning = true)`;
			const columns = `SELECT * EXCLUDE (${field}), ${field} FROM`;
			const sql = `SELECT count(*) FROM (${columns} (${whole}) EXCEPT ALL ${columns} (${parts}))`;
			const [[missing] = []] = (await duckdb.runAndReadAll(sql)).getRowsJson();
			if (Number(missing) !== 0)
				throw new Error(`${String(missing)} rows of cases are other ones in parts by ${field}`);
		}
		console.log('DuckDB reads cases in parts by two fields as it reads the whole');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
