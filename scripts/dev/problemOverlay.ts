import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblem } from '../validate/formatProblem.ts';
import type { Problem } from '../validate/Problem.ts';

/** More lines than these fill the overlay and are read in the terminal. */
const MAX_LINES = 20;

/**
 * Problems as Vite's error overlay shows them: all as text, the first as the place to open.
 * @param root the folder to which the problems' files are relative
 */
export function problemOverlay(problems: readonly Problem[], root: string): ErrorPayload {
	const lines = problems.slice(0, MAX_LINES).map(formatProblem);
	if (problems.length > MAX_LINES)
		lines.push(`… and ${problems.length - MAX_LINES} more: npm run data lists them`);
	const first = problems[0];
	const file = resolve(root, first?.file ?? '');
	const loc = { file, line: first?.line ?? 1, column: first?.column ?? 1 };
	return { type: 'error', err: { message: lines.join('\n'), stack: '', id: file, loc, plugin: 'data' } };
}
