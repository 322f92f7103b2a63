import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Every output holds this file, which says whose it is. */
const LIST_OF_OUTPUT = 'index.json';
/** What it says; a folder whose list does not is none of ours, and is never replaced. */
export const madeBy = 'npm run data, Fugitive Flows';
/** What lies in an output: what the pipeline writes, and what versions that are kept serve. */
const own = /^(?:index\.json|versions\.json|latest|charts|pages|v\d[\w.-]*)$/;

/** The folder that a name stands for: the one that a symbolic link leads to, so that the link stays. */
const placeOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/** Why this folder may not be replaced by output, in words; null if it may. */
export function whyNotReplaceable(out: string, data: string): string | null {
	const contains = (outer: string, inner: string) =>
		!/^\.\.(?:[/\\]|$)/.test(relative(placeOf(outer), placeOf(inner)));
	if (contains(out, data) || contains(data, out)) return 'lies in the folder of the tables, or around it';
	if (!existsSync(out))
		return lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()
			? 'is a symbolic link that leads nowhere'
			: null;
	if (!statSync(out).isDirectory()) return 'is a file, not a folder';
	const held = readdirSync(out);
	if (held.length === 0) return null;
	if (!isMarked(out))
		return 'holds files that are no earlier output of this program: it would be replaced whole';
	const [other] = held.filter((name) => !own.test(name));
	return other === undefined ? null : `holds ${other}, which is no output: it would be lost`;
}

/** Whether a folder holds the list by which an output is known. */
function isMarked(folder: string): boolean {
	try {
		const list = JSON.parse(readFileSync(join(folder, LIST_OF_OUTPUT), 'utf8')) as { made_by?: unknown };
		return list.made_by === madeBy;
	} catch {
		return false;
	}
}

/** How the name of an output ends that is put aside while the next takes its place. */
const ASIDE = '-old';

/** A new folder beside `out`, on the same disk, so that it can be moved into place by a rename. */
export function makeFolderBeside(out: string): string {
	const place = placeOf(out);
	const parent = dirname(place);
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, `.${basename(place)}-${process.pid}-`));
	// Made for its owner's eyes only, but what is built from it is served to all.
	chmodSync(folder, 0o755);
	return folder;
}

/** Puts the finished folder in the place of `out`. If that fails, `out` is as it was. */
export function moveIntoPlace(finished: string, out: string): void {
	const place = placeOf(out);
	const old = finished + ASIDE;
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

/**
 * Removes what runs that were killed have left beside the output. One that was killed between its two renames has put the
 * output aside and nothing in its place: it is put back first, whatever becomes of the run that finds it.
 */
export function healLeftovers(out: string): void {
	const place = placeOf(out);
	const parent = dirname(place);
	const name = basename(place);
	if (!existsSync(parent)) return;
	const prefix = `.${name}-`;
	const left = readdirSync(parent).filter((entry) => {
		const pid = entry.startsWith(prefix) ? /^\d+(?=-)/.exec(entry.slice(prefix.length))?.[0] : undefined;
		return pid !== undefined && !isRunning(Number(pid));
	});
	const aside = left.find((entry) => entry.endsWith(ASIDE));
	if (aside !== undefined && !existsSync(place)) renameSync(join(parent, aside), place);
	for (const entry of left) rmSync(join(parent, entry), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
