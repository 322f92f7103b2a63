import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What an adapter of SvelteKit is, as far as it is asked here. */
interface Adapter<Builder> {
	readonly name: string;
	adapt(builder: Builder): void | Promise<void>;
}

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}

/** The files that some entries of a build may come to ask for. */
export function reachable(
	manifest: Readonly<Record<string, Chunk>>,
	entries: readonly string[]
): ReadonlySet<string> {
	const asked = new Set(entries);
	const files = new Set<string>();
	// A set grows while it is walked, so that each newcomer is read in its turn.
	for (const entry of asked) {
		const chunk = manifest[entry];
		if (!chunk) throw new Error(`The build has no chunk for ${entry}`);
		files.add(chunk.file);
		for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) asked.add(next);
	}
	return files;
}

/** Whether a file is a script for a worker, which no manifest lists, and one of those that are asked for names it. */
function isNamedWorker(file: string, scripts: readonly string[]): boolean {
	const [, name = ''] = /^_app\/immutable\/workers\/([^/]+\.js)$/.exec(file) ?? [];
	return name !== '' && scripts.some((script) => script.includes(name));
}

/** Deletes the files below a folder for which `isAsked` says no, and the folders that are empty then. */
function keepAsked(folder: string, isAsked: (file: string) => boolean, below = ''): void {
	const here = join(folder, below);
	for (const entry of readdirSync(here, { withFileTypes: true })) {
		const file = below === '' ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) keepAsked(folder, isAsked, file);
		else if (!isAsked(file)) rmSync(join(folder, file));
	}
	if (below !== '' && readdirSync(here).length === 0) rmdirSync(here);
}

/**
 * An adapter, less what only SvelteKit's router would ask for: every page here is an article, and the router, the code
 * of pages and their data would be files that nobody loads.
 * @param site the folder of the finished site
 * @param client the folder of what was built for browsers
 * @param entries the scripts that pages do ask for, by source
 */
export function articlesOnly<Builder>(
	{ name, adapt }: Adapter<Builder>,
	{
		site,
		client,
		entries
	}: { readonly site: string; readonly client: string; readonly entries: readonly string[] }
): Adapter<Builder> {
	return {
		name,
		async adapt(builder) {
			await adapt(builder);
			const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Parameters<
				typeof reachable
			>[0];
			const scripts = reachable(manifest, entries);
			const texts = [...scripts].map((file) => readFileSync(join(site, file), 'utf8'));
			keepAsked(
				site,
				(file) =>
					!/(^|\/)__data\.json$|^_app\/version\.json$/.test(file) &&
					(!/^_app\/.*\.js$/.test(file) || scripts.has(file) || isNamedWorker(file, texts))
			);
		}
	};
}
