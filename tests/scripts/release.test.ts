import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderDigests } from '#tests/fixtures/folderDigests.ts';
import { writePackage } from '#tests/fixtures/package.ts';

function run(data: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	return spawnSync(process.execPath, ['scripts/release.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, SITE_URL: '', DATA_DIR: data, ...env }
	});
}

test.each([
	[['--fast'], '--fast'],
	[['a-1'], 'Rows are named after --withdraw TABLE'],
	[['--withdraw', 'agreements', '--reason', 'r'], 'No row is named'],
	[['--withdraw', 'agreements', 'a-1'], '--reason is missing']
])('called wrongly (%s): exit code 2 and the usage', (args, message) => {
	const { status, stderr } = run('nowhere', args);

	expect(status).toBe(2);
	expect(stderr).toContain(message);
	expect(stderr).toContain('Usage: npm run release');
});

test('what is in the way of a release is said: exit code 1, and nothing was changed', () => {
	const { data } = writePackage();
	const before = folderDigests(data);

	const nowhere = run(data, ['--anyway']);
	const noEntry = run(data, ['--anyway'], { SITE_URL: 'https://atlas.example' });

	expect([nowhere.status, noEntry.status]).toEqual([1, 1]);
	expect(nowhere.stderr).toContain('SITE_URL is not set');
	expect(noEntry.stderr).toContain('CHANGELOG.md has no entry [0.0.1]');
	expect(folderDigests(data)).toEqual(before);
});

test('rows are withdrawn by one command: exit code 0, and the next release will tell of it', () => {
	const { data } = writePackage();

	const { status, stdout } = run(data, ['--withdraw', 'agreements', 'a-1', '--reason', 'a private person']);

	expect(stdout).toContain('1 row of agreements has left the tables');
	expect(status).toBe(0);
	expect(readFileSync(join(data, 'agreements.csv'), 'utf8')).not.toContain('a-1');
	expect(existsSync(join(data, 'releases/next.json'))).toBe(true);
});
