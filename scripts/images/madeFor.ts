import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../settings.ts';

/** What the pipeline derived, and what draws it: a picture is of both. */
const drawnFrom = [
	'data/{charts,pages,unnamed}/**/*.json',
	'data/latest/datapackage.json',
	'geometry/*.json',
	'fonts/*.woff2'
] as const;
const drawnBy = [
	'atlas/**/*.ts',
	'scripts/images/*.ts',
	'src/*.css',
	'src/{chart,charts,components,embed,map,plot,routes}/**/*.{ts,css,svelte}'
] as const;

/**
 * What pictures are made for: a hash over the data as they were derived, and over the code that draws them. Pictures of
 * another hash are of another site.
 * @param folder of what the pipeline built
 */
export function madeFor(folder: string = settings.public): string {
	const hash = createHash('sha256');
	const add = (name: string, file: string) =>
		hash.update(name).update('\0').update(readFileSync(file)).update('\0');
	// A folder of routes may be called as a file is: `[name].css`.
	const filesOf = (patterns: readonly string[], cwd: string) =>
		globSync([...patterns], { cwd })
			.filter((file) => statSync(join(cwd, file)).isFile())
			.toSorted();
	for (const file of filesOf(drawnFrom, folder)) add(file, join(folder, file));
	for (const file of filesOf(drawnBy, '.')) add(file, file);
	return hash.digest('hex');
}
