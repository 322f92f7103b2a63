import { spawnSync } from 'node:child_process';

/** Files of the project that were changed and not committed, as git tells them; none where there is no git. */
export function uncommitted(): readonly string[] {
	const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
	return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}
