/**
 * `npm run audit`: asks the registry whether a locked package has a known flaw, for us, the bench and the readers of others.
 * Fails on one that is high or critical; of the readers', which are old and read nothing but our own files, it only tells.
 * A registry that does not answer is told of, and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { auditSays } from './audit/auditSays.ts';

const folders = [
	{ folder: '.', isOld: false },
	{ folder: 'bench', isOld: false },
	{ folder: 'tests/readers', isOld: true }
];

for (const { folder, isOld } of folders) {
	const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=1', '--fetch-timeout=20000'];
	const { stdout, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
	const { text, isGrave } = auditSays(error ? JSON.stringify({ message: error.message }) : stdout);
	console.log(`${folder}: ${text}`);
	if (isGrave && !isOld) process.exitCode = 1;
}
