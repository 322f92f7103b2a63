import { chdir, cwd } from 'node:process';
import { vi } from 'vitest';

/**
 * Runs something in the folder of a site that was built aside, so that all that reads what was built reads it there.
 * @param root the folder that holds `public/`
 */
export async function inSite<Result>(root: string, run: () => Promise<Result>): Promise<Result> {
	const before = cwd();
	chdir(root);
	// The site reads what was built once: each folder has a site of its own.
	vi.resetModules();
	try {
		return await run();
	} finally {
		chdir(before);
	}
}
