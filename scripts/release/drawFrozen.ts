import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../serve/runTool.ts';
import { folderFiles } from './folderFiles.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/** Where the site of a release is built: among what SvelteKit makes, which nobody keeps. */
export const workshop = '.svelte-kit/release';

const vite = 'node_modules/vite/bin/vite.js';
const steps = [['scripts/geometry.ts'], ['scripts/fonts.ts'], [vite, 'build']] as const;

/**
 * Builds the site of tables that were published in `public/` of the workshop, for its frozen charts.
 * @returns them by their names
 * @throws with what a step printed that failed
 */
export async function drawFrozen(data: string, version: string): Promise<ReleaseFiles> {
	const env = { DATA_DIR: data, PUBLIC_DIR: join(workshop, 'public'), BUILD_DIR: join(workshop, 'build') };
	for (const [tool, ...args] of steps) {
		const { exitCode, output } = await runTool(tool, args, { env });
		if (exitCode !== 0) throw new Error(output);
	}
	return folderFiles(join(env.BUILD_DIR, 'frozen', `v${version}`));
}

/** Removes what was built for a release. */
export const clearWorkshop = (): void => rmSync(workshop, { recursive: true, force: true });
