import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildData } from '#scripts/emit/buildData.ts';
import { formatProblem } from '#scripts/validate/formatProblem.ts';

/** A copy of the project's tables in a folder of its own, as the site would find it. */
export interface CopyOfData {
	/** Holds `data/`, and `public/` once built. */
	readonly root: string;
	readonly data: string;
	/** Runs the pipeline. @throws with all problems where the tables do not pass */
	readonly build: () => Promise<void>;
	readonly remove: () => void;
}

export function copyOfData(): CopyOfData {
	const root = mkdtempSync(join(tmpdir(), 'fugitive-flows-'));
	const data = join(root, 'data');
	cpSync('data', data, { recursive: true });
	const out = join(root, 'public/data');
	cpSync('public/geometry', join(root, 'public/geometry'), { recursive: true });
	symlinkSync(resolve('public/fonts'), join(root, 'public/fonts'));
	const build = async () => {
		const result = await buildData({ data, out, tablesOnly: false, formats: ['csv', 'json'] });
		if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
	};
	const remove = () => rmSync(root, { recursive: true, force: true });
	return { root, data, build, remove };
}
