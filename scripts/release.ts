import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseChangelog } from '#atlas/files/parseChangelog.ts';
import { formatBytes } from '#atlas/words/formatBytes.ts';
import { clearWorkshop, drawFrozen, workshop } from './release/drawFrozen.ts';
import { makeRelease } from './release/makeRelease.ts';
import { uncommitted } from './release/uncommitted.ts';
import { withdraw } from './release/withdraw.ts';
import { settings } from './settings.ts';

/*
 * `npm run release`: keeps the version that the descriptor names in `data/releases/`, and takes rows out of all that are kept.
 * Exit code 0: done; 1: something is in its way, and nothing was changed; 2: called wrongly.
 */

const usage = `Usage: npm run release [-- --anyway]
       npm run release -- --withdraw TABLE ID... --reason TEXT [--name NAME]...

  --anyway           although there are changes that are not committed
  --withdraw TABLE   take the rows with these ids out of the tables and of every release, for a person's sake
  --reason TEXT      why, as changes.csv and /updates say it: without a name
  --name NAME        what the person is called beside what the rows say; may be given several times
`;

type Call =
	| { readonly kind: 'release'; readonly anyway: boolean }
	| {
			readonly kind: 'withdraw';
			readonly table: string;
			readonly ids: readonly string[];
			readonly reason: string;
			readonly names: readonly string[];
	  };

/** The call that the arguments ask for, or in words why there is none. */
function readCall(): Call | string {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				anyway: { type: 'boolean', default: false },
				withdraw: { type: 'string' },
				reason: { type: 'string' },
				name: { type: 'string', multiple: true, default: [] }
			}
		});
		const { withdraw: table, reason, name: names, anyway } = values;
		if (table === undefined)
			return positionals.length > 0 || reason !== undefined || names.length > 0
				? 'Rows are named after --withdraw TABLE'
				: { kind: 'release', anyway };
		if (positionals.length === 0) return 'No row is named';
		if (!reason) return '--reason is missing';
		return { kind: 'withdraw', table, ids: positionals, reason, names };
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
	} else if (call.kind === 'release') await release(call.anyway);
	else {
		const { reasons, said } = await withdraw({ ...call, data: settings.data });
		if (reasons.length > 0) refuse(reasons);
		else console.log(said);
	}
} catch (error) {
	refuse([error instanceof Error ? error.message : String(error)]);
}
