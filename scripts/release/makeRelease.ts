import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '#atlas/files/changelog.ts';
import { buildData } from '../emit/buildData.ts';
import { loadDescriptor } from '../validate/loadDescriptor.ts';
import { formatProblem } from '../validate/formatProblem.ts';
import { Problems } from '../validate/Problems.ts';
import { folderFiles } from './folderFiles.ts';
import { isTable, readRelease } from './readRelease.ts';
import { nextFile, readDeclared, readReleases } from './readReleases.ts';
import type { ReleaseRecord } from './ReleaseRecord.ts';
import { type ReleaseFiles, storeRelease, tablesIn } from './storeRelease.ts';
import { whyNotReleasable } from './whyNotReleasable.ts';

/** How a release is made. */
export interface ReleaseCall {
	/** Folder of the tables. */
	readonly data: string;
	/** Where they are published for the while, to be read by what draws the charts. */
	readonly out: string;
	readonly changelog: readonly Release[];
	/** Where the derivations are; the project's own by default. */
	readonly derivations?: string;
	/** Draws the frozen charts of what was published in `out`, by the names of their files. */
	readonly drawFrozen: (version: string) => Promise<ReleaseFiles>;
}

/** A release, or in sentences why there is none; then nothing was written. */
export type Made =
	| { readonly ok: true; readonly record: ReleaseRecord }
	| { readonly ok: false; readonly reasons: readonly string[] };

const below = (folder: string, files: ReleaseFiles) =>
	[...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);

/** Checks, publishes, draws and keeps the version that the descriptor names. */
export async function makeRelease(call: ReleaseCall): Promise<Made> {
	const { data, out } = call;
	const problems = new Problems();
	const loaded = loadDescriptor(data, problems);
	if (!loaded) return { ok: false, reasons: problems.list().map(formatProblem) };
	const { version, created } = loaded.descriptor;
	const released = readReleases(data).map((record) => record.version);
	const { changelog } = call;
	const reasons = whyNotReleasable({ version, date: created.slice(0, 10), released, changelog });
	if (reasons.length > 0) return { ok: false, reasons };

	const { derivations } = call;
	const built = await buildData({
		...{ data, out, tablesOnly: false, asRelease: true },
		...(derivations === undefined ? {} : { derivations })
	});
	if (!built.ok) return { ok: false, reasons: built.problems.map(formatProblem) };
	const files = new Map([
		...below('data', folderFiles(join(out, 'latest'))),
		...below('frozen', await call.drawFrozen(version))
	]);
	const before = released.at(-1);
	const record = storeRelease(data, {
		files,
		previous:
			before === undefined
				? null
				: { version: before, tables: tablesIn(readRelease(data, before, isTable)).tables },
		declared: readDeclared(data)
	});
	if (existsSync(nextFile(data))) rmSync(nextFile(data));
	return { ok: true, record };
}
