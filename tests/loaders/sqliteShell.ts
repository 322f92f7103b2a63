import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageSnippets } from '#src/snippets/packageSnippets.ts';
import type { Place } from '#src/snippets/snippet.ts';

/** Why the shell of SQLite cannot be asked about the tables of a folder; null where it can. */
export function sqliteObstacle(folder: string): string | null {
	if (!existsSync(join(folder, 'fugitive-flows.sqlite'))) return `reads .sqlite, and ${folder} has none`;
	const isHere = ['sqlite3', 'curl'].every((command) => spawnSync(command, ['--version']).status === 0);
	return isHere ? null : 'is not installed here';
}

/** Runs the lines for SQLite as they stand on the page. @returns the tables that they do not list */
export async function runSqlite(place: Place, names: readonly string[]): Promise<readonly string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
	const code = packageSnippets(place).find(({ language }) => language === 'sqlite')?.code ?? '';
	try {
		const { stdout } = await promisify(execFile)('sh', ['-e', '-c', code], { cwd: folder });
		const listed = new Set(stdout.split(/\s+/));
		return names.filter((name) => !listed.has(name)).map((name) => `${name} is not listed`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
