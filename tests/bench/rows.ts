/*
 * `npm run bench:rows`: tables of ever more synthetic cases, read by papaparse alone and made into files by
 * `npm run data -- --tables-only`, in turns. Prints seconds of processors, whatever else the machine did, memory and ratios.
 * Options: `--formats json,parquet`, `--sizes 4000,40000`, `--four-million` for a last size that takes minutes and gigabytes.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Descriptor } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { readCells } from '#tests/corrections/support/tableFiles.ts';
import { writeManyCases } from '#tests/fixtures/scale/writeManyCases.ts';
import { measureCommand, type Taken } from './measureCommand.ts';
import { median } from './median.ts';
import { printTable } from './printTable.ts';

const folder = '.svelte-kit/scale/rows';
const rounds = 3;

const { values } = parseArgs({
	options: {
		formats: { type: 'string', default: 'json,parquet' },
		sizes: { type: 'string', default: '4000,40000,400000,1000000' },
		'four-million': { type: 'boolean', default: false }
	}
});
const sizes = [...values.sizes.split(',').map(Number), ...(values['four-million'] ? [4_000_000] : [])];

/** The options of Node and the file that `npm run data` calls. */
function dataCommand(): { readonly file: string; readonly flags: string } {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { data: string } };
	const words = scripts.data.split(' ');
	return { file: words.at(-1) ?? '', flags: words.slice(1, -1).join(' ') };
}

function ownTables() {
	const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Descriptor;
	return Object.fromEntries(resources.map(({ name }) => [name, readCells('data', name)]));
}

const { file, flags } = dataCommand();
const out = join(folder, 'out');
const readAsObjects = (data: string) =>
	measureCommand('tests/bench/papaparseAlone.ts', { args: [join(data, 'cases.csv')] });
const readAsArrays = (data: string) =>
	measureCommand('tests/bench/papaparseAlone.ts', { args: [join(data, 'cases.csv'), '--arrays'] });
const build = (data: string) => {
	const args = ['--data', data, '--out', out, '--tables-only', '--quiet', '--formats', values.formats];
	return measureCommand(file, { args, flags });
};

/** What each took for a table of this size, every one in every round. */
async function measureAll(count: number) {
	const data = join(folder, 'data');
	writeManyCases(data, tables, count);
	const taken: { objects: Taken; arrays: Taken; ours: Taken }[] = [];
	// One round of a long table takes a minute, and its noise is small.
	for (let round = 0; round < (count > 100_000 ? 2 : rounds); round += 1)
		taken.push({
			objects: await readAsObjects(data),
			ours: await build(data),
			arrays: await readAsArrays(data)
		});
	return taken;
}

const tables = ownTables();
const start = (await measureAll(tables.cases?.length ?? 0)).map(({ ours }) => ours.seconds);
const rows: string[][] = [];
for (const count of sizes) {
	const taken = await measureAll(count);
	const seconds = (kind: 'objects' | 'arrays' | 'ours') => median(taken.map((one) => one[kind].seconds));
	const megabytes = (kind: 'objects' | 'ours') =>
		Math.max(...taken.map((one) => one[kind].memory)) / 1024 ** 2;
	rows.push([
		formatCount(count),
		...[seconds('objects'), seconds('arrays'), seconds('ours')].map((one) => one.toFixed(2)),
		...[seconds('objects'), seconds('arrays')].map((one) => `${(seconds('ours') / one).toFixed(2)}×`),
		formatCount(Math.round(count / seconds('ours'))),
		(((seconds('ours') - median(start)) / count) * 1e6).toFixed(1),
		...[megabytes('objects'), megabytes('ours')].map((one) => one.toFixed(0))
	]);
}
rmSync(folder, { recursive: true, force: true });
console.log(
	`Formats: ${values.formats}; today's ${tables.cases?.length} cases take ${median(start).toFixed(2)} s`
);
printTable(
	[
		...['cases', 'papaparse s', 'as arrays', 'ours s', 'ratio', 'to arrays', 'rows a second'],
		...['µs a further row', 'papaparse MB', 'ours MB']
	],
	rows
);
