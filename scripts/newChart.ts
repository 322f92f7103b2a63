import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Descriptor } from '#atlas/descriptor.ts';
import { chartFiles, fillTemplate, withChart, type NewChart } from './newChart/chartFiles.ts';
import { settings } from './settings.ts';

/*
 * `npm run new:chart NAME [TABLE]`: writes the files of a chart that builds, shows how sure the atlas is of the rows of a
 * table, and has one test that fails until its title says what it finds. Refuses, in one line, what it cannot write whole.
 */

const usage = 'npm run new:chart NAME [TABLE], e.g. npm run new:chart court-rulings milestones';
const registry = 'src/charts/registry.ts';
const templates = join(import.meta.dirname, 'newChart/templates');

/** The chart that was asked for. @throws where there can be none of that name, or of that table */
function readRequest(): NewChart {
	const [id, table = 'milestones', ...rest] = parseArgs({ allowPositionals: true }).positionals;
	if (id === undefined || rest.length > 0) throw new Error(usage);
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
		throw new Error(
			`"${id}" is no name of a chart: small letters, words joined by hyphens, as in court-rulings`
		);
	const taken = [`src/charts/${id}`, ...Object.values(chartFiles(id))].find((file) => existsSync(file));
	if (taken !== undefined) throw new Error(`"${id}" exists: ${taken}`);
	const { resources } = JSON.parse(
		readFileSync(join(settings.data, 'datapackage.json'), 'utf8')
	) as Descriptor;
	const fields = resources.find(({ name }) => name === table)?.schema.fields.map(({ name }) => name);
	if (!fields?.includes('confidence') || !fields.includes('source_ids'))
		throw new Error(`"${table}" is no table whose rows have sources and confidence`);
	return { id, table };
}

/** Lays a text out as prettier lays out the rest of the project. */
const formatted = async (file: string, text: string): Promise<string> =>
	format(text, { ...(await resolveConfig(file)), filepath: file });

async function run(): Promise<void> {
	const chart = readRequest();
	const written = new Map<string, string>();
	for (const [template, file] of Object.entries(chartFiles(chart.id))) {
		const text = readFileSync(join(templates, `${template}.txt`), 'utf8');
		written.set(file, await formatted(file, fillTemplate(text, chart)));
	}
	written.set(registry, await formatted(registry, withChart(readFileSync(registry, 'utf8'), chart.id)));
	for (const [file, text] of written) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		console.log(file);
	}
	console.log(`Next: write the finding. npx vitest run ${chart.id} says where.`);
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
