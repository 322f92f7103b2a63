import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Every output holds this file; a folder that does not is none of ours and is never replaced. */
const MARK_OF_OUTPUT = 'index.json';

/** Why this folder may not be replaced by output, in words; null if it may. */
export function whyNotReplaceable(out: string, data: string): string | null {
	const contains = (outer: string, inner: string) =>
		!/^\.\.(?:[/\\]|$)/.test(relative(resolve(outer), resolve(inner)));
	if (contains(out, data) || contains(data, out)) return 'lies in the folder of the tables, or around it';
	if (!existsSync(out)) return null;
	if (!statSync(out).isDirectory()) return 'is a file, not a folder';
	const held = readdirSync(out);
	return held.length === 0 || held.includes(MARK_OF_OUTPUT)
		? null
		: `holds files that are no earlier output (no ${MARK_OF_OUTPUT}): it would be replaced whole`;
}

/** A new folder beside `out`, on the same disk, so that it can be moved into place by a rename. */
export function makeFolderBeside(out: string): string {
	const parent = dirname(resolve(out));
	mkdirSync(parent, { recursive: true });
	removeLeftovers(parent, basename(out));
	const folder = mkdtempSync(join(parent, `.${basename(out)}-${process.pid}-`));
	// Made for its owner's eyes only, but what is built from it is served to all.
	chmodSync(folder, 0o755);
	return folder;
}

/** Puts the finished folder in the place of `out`. If that fails, `out` is as it was. */
export function moveIntoPlace(finished: string, out: string): void {
	const place = resolve(out);
	const old = `${finished}-old`;
	const isReplacing = existsSync(place);
	if (isReplacing) renameSync(place, old);
	try {
		renameSync(finished, place);
	} catch (error) {
		if (isReplacing) renameSync(old, place);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/** Removes what a run that was killed has left beside the output. */
function removeLeftovers(parent: string, name: string): void {
	const prefix = `.${name}-`;
	for (const entry of readdirSync(parent)) {
		const pid = entry.startsWith(prefix) ? /^\d+(?=-)/.exec(entry.slice(prefix.length))?.[0] : undefined;
		if (pid !== undefined && !isRunning(Number(pid)))
			rmSync(join(parent, entry), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
