import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rowTypes } from './emit/rowTypes.ts';
import { settings } from './settings.ts';
import { formatProblem } from './validate/formatProblem.ts';
import { loadDescriptor } from './validate/loadDescriptor.ts';
import { Problems } from './validate/Problems.ts';

/*
 * `npm run types`: writes the types of the tables' rows from the descriptor.
 * `npm run types -- --check`: only says whether they are current, and exits 1 if not.
 */

const TYPES_FILE = 'atlas/rows.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const problems = new Problems();
const loaded = loadDescriptor(settings.data, problems);
if (loaded === null) {
	for (const problem of problems.list()) console.error(formatProblem(problem));
	process.exitCode = 1;
} else {
	const current = rowTypes(loaded.descriptor);
	if (!values.check) writeFileSync(TYPES_FILE, current);
	else if (readFileSync(TYPES_FILE, 'utf8') !== current) {
		console.error(`${TYPES_FILE} is not current with ${loaded.file}: run npm run types`);
		process.exitCode = 1;
	}
}
