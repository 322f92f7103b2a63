import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Descriptor } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { PublishedRow } from './loaders/compareTable.ts';
import { isHere, programs, type Program } from './loaders/programs.ts';
import { readCsv, runProgram, type Published } from './loaders/runProgram.ts';
import { serveData } from './loaders/serveData.ts';
import { runSqlite, sqliteObstacle } from './loaders/sqliteShell.ts';

/*
 * `npm run loaders [-- --data DIR]`: runs the code that `/data` prints in the programs that it is printed for, over HTTP from
 * a server of this machine, and compares every cell that they read with the published JSON. `npm run data` writes the tables.
 * With `--if-here` a program that is not installed is named and passed over; without it, it is a failure. `PYTHON` names
 * another Python than python3.
 */

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: 'public/data/latest' },
		'if-here': { type: 'boolean', default: false }
	}
});
const folder = values.data;
const parse = <Content>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;

const tables = parse<Descriptor>('datapackage.json').resources.map((resource): Published => {
	const analysis = join(folder, `${resource.name}.analysis.csv`);
	return {
		resource,
		rows: parse<PublishedRow[]>(`${resource.name}.json`),
		...(existsSync(analysis) ? { analysis: readCsv(analysis) } : {})
	};
});
const names = tables.map(({ resource: { name } }) => name);
const cells = tables.reduce(
	(sum, { resource, rows }) => sum + rows.length * resource.schema.fields.length,
	0
);

function obstacle(program: Program): string | null {
	if (!isHere(program)) return 'is not installed here';
	if (existsSync(join(folder, `${names[0]}${program.reads}`))) return null;
	return `reads ${program.reads}, and ${folder} has none`;
}

/** Runs one program where it can, and says what came of it. @returns whether that is good */
async function ask(
	name: string,
	reason: string | null,
	run: () => Promise<readonly string[]>
): Promise<boolean> {
	if (reason !== null) {
		console.log(`${values['if-here'] ? 'skipped' : 'failed'}: ${name} ${reason}`);
		return values['if-here'];
	}
	const faults = await run().catch((error: Error) => [error.message]);
	for (const fault of faults) console.error(`${name}: ${fault}`);
	if (faults.length === 0) console.log(`${name}: ${names.length} tables, as published`);
	return faults.length === 0;
}

console.log(`Tables read by the code printed, ${formatCount(cells)} cells each:`);
const place = await serveData(folder);
const outcomes = await Promise.all([
	...programs.map((program) =>
		ask(program.name, obstacle(program), () => runProgram(program, place, tables))
	),
	ask('Shell of SQLite (lists them)', sqliteObstacle(folder), () => runSqlite(place, names))
]);
await place.close();
if (outcomes.includes(false)) process.exitCode = 1;
