import { execFile } from 'node:child_process';
import type { Problem } from '../validate/Problem.ts';

/** How a run of `npm run data` ended. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Runs the command `npm run data` in a process of its own, so that changed derivations are loaded anew.
 * Only the formats are written that pages read: whoever saves a table waits.
 * @param root the project's folder
 */
export function runData(root: string): Promise<Outcome> {
	return new Promise((resolve) => {
		const call = ['scripts/data.ts', '--json', '--formats', 'csv,json'];
		execFile(
			process.execPath,
			call,
			{ cwd: root, maxBuffer: MAX_OUTPUT_BYTES },
			(error, output, complaint) => {
				try {
					resolve(JSON.parse(output) as Outcome);
				} catch {
					// No outcome at all: the command itself is broken, and what it said is all there is to show.
					const message = complaint.trim() || String(error);
					const place = { file: 'scripts/data.ts', line: null, column: null, field: null, value: null };
					resolve({ ok: false, problems: [{ ...place, message }] });
				}
			}
		);
	});
}
