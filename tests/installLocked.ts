import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs a folder's own packages as its lockfile says, unless they are there.
 * @returns what went wrong, null if nothing
 */
export function installLocked(folder: string): string | null {
	const installed = join(folder, 'node_modules/.package-lock.json');
	const locked = join(folder, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs > statSync(locked).mtimeMs) return null;
	const npm = process.env.npm_execpath;
	const args = [
		'ci',
		'--prefix',
		folder,
		'--loglevel=error',
		'--no-audit',
		'--no-fund',
		'--fetch-retries=1',
		'--fetch-timeout=20000'
	];
	const { status, stderr, error } =
		npm === undefined
			? spawnSync('npm', args, { encoding: 'utf8' })
			: spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8' });
	if (status === 0) return null;
	return (error?.message ?? stderr).trim().split('\n')[0] ?? 'npm failed';
}
