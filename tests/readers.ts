import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzip } from '#scripts/package/zip.ts';
import { settings } from '#scripts/settings.ts';
import { installLocked } from './installLocked.ts';
import { readInDuckdb } from './duckdb/readInDuckdb.ts';
import { readPartitions } from './duckdb/readPartitions.ts';

/*
 * `npm run readers [-- --data DIR]`: reads every table, row by row, with the npm readers of the Data Package standard, as
 * others would: those of the folder, and those of the one download that was built from them. Then DuckDB reads the files
 * that were built. All stand in tests/readers/ with a lockfile of their own: what the readers depend on is old, DuckDB weighs
 * 70 MB.
 * With `--if-reachable` it says in one line that it was skipped where they cannot be installed, and does not fail.
 */

const FOLDER = 'tests/readers';

interface Reader {
	readonly Package: { load(descriptor: string): Promise<{ readonly resources: readonly Table[] }> };
}

interface Table {
	readonly name: string;
	readonly tabular: boolean;
	/** With `forceCast` a row that cannot be read is an error in its place. */
	read(options: { forceCast: true; relations: true }): Promise<readonly (unknown[] | RowError)[]>;
}

interface RowError extends Error {
	readonly rowNumber?: number;
	readonly errors?: readonly Error[];
}

/** The one download, unpacked into a folder of its own; null where none was built. */
function unpackBuilt(): string | null {
	const latest = join(settings.public, 'data/latest');
	const name = existsSync(latest) && readdirSync(latest).find((file) => file.endsWith('.zip'));
	if (!name) return null;
	const folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-package-'));
	for (const [file, bytes] of unzip(readFileSync(join(latest, name))))
		writeFileSync(join(folder, file), bytes);
	return folder;
}

/** What the reader says against the rows of a table: "estimates, row 3: …". */
async function faultsOf(
	table: Table
): Promise<{ readonly rows: number; readonly faults: readonly string[] }> {
	if (!table.tabular) return { rows: 0, faults: [`${table.name} is not read as a table`] };
	const rows = await table.read({ forceCast: true, relations: true });
	const faults = rows.flatMap((row) => {
		if (!(row instanceof Error)) return [];
		const errors = row.errors?.length ? row.errors : [row];
		return errors.map(({ message }) => `${table.name}, row ${row.rowNumber ?? '?'}: ${message}`);
	});
	return { rows: rows.length, faults };
}

async function readAll(folder: string, what: string): Promise<void> {
	const { Package } = createRequire(join(process.cwd(), FOLDER, 'package.json'))('datapackage') as Reader;
	const { resources } = await Package.load(join(folder, 'datapackage.json'));
	let count = 0;
	const faults: string[] = [];
	for (const table of resources) {
		const outcome = await faultsOf(table);
		count += outcome.rows;
		faults.push(...outcome.faults);
	}
	for (const fault of faults) console.error(fault);
	if (faults.length > 0 || resources.length === 0) process.exitCode = 1;
	else {
		const { version } = JSON.parse(
			readFileSync(join(FOLDER, 'node_modules/datapackage/package.json'), 'utf8')
		) as { version: string };
		console.log(
			`npm's datapackage ${version} reads ${resources.length} tables, ${count.toLocaleString('en')} rows of ${what} without an error`
		);
	}
}

const { values } = parseArgs({
	options: { data: { type: 'string' }, 'if-reachable': { type: 'boolean', default: false } }
});
const failure = installLocked(FOLDER);
if (failure === null) {
	await readAll(values.data ?? settings.data, values.data ?? settings.data);
	const built = values.data === undefined ? unpackBuilt() : null;
	if (built !== null) {
		await readAll(built, 'the one download');
		rmSync(built, { recursive: true });
	}
	const latest = join(settings.public, 'data/latest');
	if (values.data === undefined && existsSync(latest)) await readInDuckdb(latest, FOLDER);
	await readPartitions(values.data ?? settings.data, FOLDER);
} else if (values['if-reachable']) console.log(`skipped: the readers could not be installed (${failure})`);
else {
	console.error(`The readers could not be installed: ${failure}`);
	process.exitCode = 1;
}
