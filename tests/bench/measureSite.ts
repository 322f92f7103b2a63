import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '#scripts/serve/runTool.ts';
import { siteCommands, siteEnv, type SiteFolders } from '#tests/fixtures/siteCommands.ts';
import type { Usage } from './tellUsage.ts';

/** What one command took. */
export interface Taken extends Usage {
	/** Its file's name without ending: "data". */
	readonly name: string;
	/** Seconds until it had ended, on a machine that may have done other things, too. */
	readonly waited: number;
}

/**
 * As `npm run build` has it: the young generation stays small, which saves a quarter of the memory and no time, and the old
 * one is told of a limit, three times what 4,000 cases come to, so that it is tidied before it grows: another seventh.
 */
const thrift = '--max-semi-space-size=4 --max-old-space-size=1280';

/** Runs one of the commands and measures it. @throws with what it printed where it fails */
async function measure(tool: string, args: readonly string[], folders: SiteFolders): Promise<Taken> {
	const own = mkdtempSync(join(tmpdir(), 'fugitive-flows-usage-'));
	const USAGE_FILE = join(own, 'usage.json');
	const NODE_OPTIONS = `${thrift} --import=${join(import.meta.dirname, 'tellUsage.ts')}`;
	try {
		const began = performance.now();
		const { exitCode, output } = await runTool(tool, args, {
			env: { ...siteEnv(folders), USAGE_FILE, NODE_OPTIONS }
		});
		if (exitCode !== 0) throw new Error(output);
		return {
			name: /(\w+)\.[jt]s$/.exec(tool)?.[1] ?? tool,
			waited: (performance.now() - began) / 1000,
			...(JSON.parse(readFileSync(USAGE_FILE, 'utf8')) as Usage)
		};
	} finally {
		rmSync(own, { recursive: true });
	}
}

/** Builds the site of a package anew, and says what each command took. @throws with what a command printed that fails */
export async function measureSite(folders: SiteFolders): Promise<readonly Taken[]> {
	rmSync(folders.build, { recursive: true, force: true });
	const taken: Taken[] = [];
	for (const [tool, ...args] of siteCommands) taken.push(await measure(tool, args, folders));
	return taken;
}
