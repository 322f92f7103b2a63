import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '#scripts/serve/runTool.ts';
import type { Usage } from './tellUsage.ts';

/** What one command took. */
export interface Taken extends Usage {
	/** Its file's name without ending: "data". */
	readonly name: string;
	/** Seconds until it had ended, on a machine that may have done other things, too. */
	readonly waited: number;
}

/** How a command is run. */
export interface Circumstances {
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Options of Node. */
	readonly flags?: string;
}

/** Runs a script or tool and measures it. @throws with what it printed where it fails */
export async function measureCommand(
	tool: string,
	{ args = [], env = {}, flags = '' }: Circumstances
): Promise<Taken> {
	const own = mkdtempSync(join(tmpdir(), 'fugitive-flows-usage-'));
	const USAGE_FILE = join(own, 'usage.json');
	const NODE_OPTIONS = `${flags} --import=${join(import.meta.dirname, 'tellUsage.ts')}`;
	try {
		const began = performance.now();
		const { exitCode, output } = await runTool(tool, args, { env: { ...env, USAGE_FILE, NODE_OPTIONS } });
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
