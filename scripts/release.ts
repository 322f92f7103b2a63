import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';
import { formatBytes } from '#atlas/words/formatBytes.ts';
import { clearWorkshop, drawFrozen, workshop } from './release/drawFrozen.ts';
import { makeRelease } from './release/makeRelease.ts';
import { uncommitted } from './release/uncommitted.ts';
import { settings } from './settings.ts';

/*
 * `npm run release`: keeps the version that the descriptor names in `data/releases/`.
 * Exit code 0: done; 1: something is in its way, and nothing was changed; 2: called wrongly.
 */

const usage = `Usage: npm run release [-- --anyway]

  --anyway   although there are changes that are not committed
`;

/** Whether to pass over what is not committed, or in words why the call is none. */
function readCall(): { readonly anyway: boolean } | string {
	try {
		return parseArgs({ options: { anyway: { type: 'boolean', default: false } } }).values;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** Says what is in the way; nothing was changed. */
function refuse(reasons: readonly string[]): void {
	for (const reason of reasons) console.error(reason);
	process.exitCode = 1;
}

async function release(anyway: boolean): Promise<void> {
	const own = join(settings.data, 'CHANGELOG.md');
	const changelog = parseChangelog(readFileSync(existsSync(own) ? own : 'CHANGELOG.md', 'utf8'));
	const open = anyway ? [] : uncommitted();
	if (open.length > 0) return refuse(['Not committed (--anyway passes over it):', ...open]);
	if (!process.env.SITE_URL)
		return refuse(['SITE_URL is not set: frozen charts lead to the site, and have to know where it stands']);
	try {
		const out = join(workshop, 'public/data');
		const draw = (version: string) => drawFrozen(settings.data, version);
		const made = await makeRelease({ data: settings.data, out, changelog, drawFrozen: draw });
		if (!made.ok) return refuse(made.reasons);
		const { version, archive, changes } = made.record;
		const told = changes === null ? 'the first' : `${changes.count} changes since ${made.record.previous}`;
		console.log(`Version ${version} is kept in ${formatBytes(archive.bytes)}: ${told}`);
	} finally {
		clearWorkshop();
	}
}

const call = readCall();
try {
	if (typeof call === 'string') {
		console.error(`${call}\n\n${usage}`);
		process.exitCode = 2;
	} else await release(call.anyway);
} catch (error) {
	refuse([error instanceof Error ? error.message : String(error)]);
}
