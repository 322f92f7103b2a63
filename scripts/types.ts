import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { citationFile } from './package/citationFile.ts';
import { fitRules, fitWidths } from './emit/fitRules.ts';
import { rowTypes } from './emit/rowTypes.ts';
import { settings } from './settings.ts';
import { type JsonSchema, schemaTypes } from './emit/schemaTypes.ts';
import { descriptorSchema } from './validate/descriptorSchema.ts';
import { formatProblem } from './validate/formatProblem.ts';
import { loadDescriptor } from './validate/loadDescriptor.ts';
import { Problems } from './validate/Problems.ts';

/*
 * `npm run types`: writes what follows from the descriptor and from its schema: the types of both, and the JSON Schema by
 * which editors help, and how the tables are to be cited; and from one list of widths, what layouts and styles hold of it.
 * `npm run types -- --check`: only says whether they are current, and exits 1 if not.
 */

const SCHEMA = 'scripts/validate/descriptorSchema.ts';
const schema = z.toJSONSchema(descriptorSchema);
const $comment = `Written by \`npm run types\` from ${SCHEMA}; editors complete and check datapackage.json by it.`;
const head = `// Written by \`npm run types\` from ${SCHEMA}. Change that, not this file.\n`;

/** Lays a text out as prettier lays out the rest of the project. */
async function formatted(file: string, text: string): Promise<string> {
	return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** The files that follow, with what they should hold. */
const written = new Map<string, string>();
for (const [file, text] of [
	['atlas/descriptor.ts', schemaTypes(schema as JsonSchema, head)],
	['data/datapackage.schema.json', JSON.stringify({ $comment, ...schema })],
	['src/plot/widths.ts', fitWidths()],
	['src/plot/fit.css', fitRules()]
] as const) {
	written.set(file, await formatted(file, text));
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const problems = new Problems();
const loaded = loadDescriptor(settings.data, problems);
if (loaded === null) {
	for (const problem of problems.list()) console.error(formatProblem(problem));
	process.exitCode = 1;
} else {
	written.set('atlas/rows.ts', rowTypes(loaded.descriptor));
	written.set('CITATION.cff', citationFile(loaded.descriptor));
}

for (const [file, current] of written) {
	if (!values.check) writeFileSync(file, current);
	else if (readFileSync(file, 'utf8') !== current) {
		console.error(`${file} is not current: run npm run types`);
		process.exitCode = 1;
	}
}
