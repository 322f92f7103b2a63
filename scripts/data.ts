import { formatCount } from '#atlas/words/formatCount.ts';
import { counted } from '#atlas/words/counted.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildData, type BuildOptions, type BuildResult } from './emit/buildData.ts';
import { type FormatName, formatNames } from './emit/Format.ts';
import { type Partition, whyNotPartition } from './emit/partition/Partition.ts';
import { Progress } from './emit/Progress.ts';
import { settings } from './settings.ts';
import { loadDescriptor } from './validate/loadDescriptor.ts';
import { Problems } from './validate/Problems.ts';
import { formatProblem } from './validate/formatProblem.ts';

/*
 * `npm run data`: tables to JSON. Exit code 0: built; 1: problems, nothing changed; 2: called wrongly.
 */

const usage = `Usage: npm run data -- [--data DIR] [--out DIR] [--formats LIST] [--tables-only] [--json] [--quiet]
                           [--partition-by FIELD --table TABLE]

  --data DIR      folder of the tables and datapackage.json (DATA_DIR, else data)
  --out DIR       folder to be replaced by what is built (data in PUBLIC_DIR, else public/data)
  --formats LIST  how the tables are written, with commas between (${formatNames.join(',')})
  --tables-only   build the tables alone, not what charts and pages need
  --partition-by FIELD --table TABLE
                  write the table in parts by a field, too: Parquet in folders as Hive names them,
                  TABLE/FIELD=value/part-0.parquet, which DuckDB, Spark and Trino read in place
  --json          print the outcome as one JSON object
  --quiet         print nothing but problems
`;

interface Call extends BuildOptions {
	readonly json: boolean;
	readonly quiet: boolean;
}

/** The call that the arguments ask for, or in words why there is none. */
function readCall(): Call | string {
	try {
		const { values } = parseArgs({
			options: {
				data: { type: 'string', default: settings.data },
				out: { type: 'string', default: join(settings.public, 'data') },
				formats: { type: 'string', default: formatNames.join(',') },
				'tables-only': { type: 'boolean', default: false },
				'partition-by': { type: 'string' },
				table: { type: 'string' },
				json: { type: 'boolean', default: false },
				quiet: { type: 'boolean', default: false }
			}
		});
		if (values.data === '' || values.out === '') return 'DIR must not be empty';
		const formats = readFormats(values.formats);
		if (typeof formats === 'string') return formats;
		const partition = readPartition(values.data, values.table, values['partition-by']);
		if (typeof partition === 'string') return partition;
		return { ...values, formats, partition, tablesOnly: values['tables-only'] };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The formats that a list names, each once, or in words what is wrong with it. */
function readFormats(list: string): readonly FormatName[] | string {
	const names = list.split(',').map((name) => name.trim());
	const strange = names.find((name) => !formatNames.some((known) => known === name));
	if (strange !== undefined)
		return `${JSON.stringify(strange)} is no format; there are ${formatNames.join(', ')}`;
	return formatNames.filter((name) => names.includes(name));
}

/** The table to be written in parts, and by which field; undefined where none was asked for; in words what is wrong. */
function readPartition(data: string, table?: string, field?: string): Partition | string | undefined {
	if (table === undefined && field === undefined) return undefined;
	if (table === undefined || field === undefined) return '--partition-by FIELD and --table TABLE go together';
	const partition = { table, field };
	// What is wrong with the descriptor itself, the build tells.
	const loaded = loadDescriptor(data, new Problems());
	return (loaded && whyNotPartition(loaded.descriptor, partition)) ?? partition;
}

function report(result: BuildResult, seconds: number, { json, quiet, out }: Call): void {
	if (json) {
		console.log(JSON.stringify(result.ok ? { ...result, seconds } : result));
	} else if (!result.ok) {
		const count = result.problems.length;
		for (const problem of result.problems) console.error(formatProblem(problem));
		console.error(`${counted(count, 'problem')}; ${out} is as it was`);
	} else if (!quiet) {
		const rows = formatCount(result.rows);
		console.log(`${result.tables} tables, ${rows} rows in ${seconds.toFixed(2)} s: ${out}`);
		if (result.chartsLeftOut.length > 0)
			console.log(`Charts without rows, left out: ${result.chartsLeftOut.join(', ')}`);
	}
}

const call = readCall();
if (typeof call === 'string') {
	console.error(`${call}\n\n${usage}`);
	process.exitCode = 2;
} else {
	const isWatched = process.stderr.isTTY && !call.quiet && !call.json;
	const progress = isWatched ? new Progress(process.stderr) : undefined;
	const start = performance.now();
	const result = await buildData({ ...call, progress });
	report(result, (performance.now() - start) / 1000, call);
	process.exitCode = result.ok ? 0 : 1;
}
