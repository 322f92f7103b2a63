import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolve } from '$app/paths';

const client = '.svelte-kit/output/client';

interface Chunk {
	readonly file: string;
	readonly css?: readonly string[];
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

let manifest: Manifest | undefined;

function readManifest(): Manifest {
	manifest ??= JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8')) as Manifest;
	return manifest;
}

/** The chunk that a source file became in the built site. @throws when the build did not make it one of its own */
function chunkOf(source: string): Chunk {
	const chunk = readManifest()[source];
	if (!chunk) throw new Error(`The build has no chunk for ${source}: does anything import it on demand?`);
	return chunk;
}

/**
 * Where a page finds a script: while developing the file itself, in the built site the chunk that it became.
 * @param source below the repository, e.g. `src/everyPage/start.ts`
 * @throws when the build did not make it a chunk of its own
 */
export function scriptAddress(source: string): string {
	return `${resolve('/')}${import.meta.env.DEV ? source : chunkOf(source).file}`;
}

/** The style sheets of some sources and of all that they import, below the built site. While developing the code brings them itself. */
export function styleFiles(sources: readonly string[]): readonly string[] {
	if (import.meta.env.DEV) return [];
	const seen = new Set<string>();
	const files = new Set<string>();
	const visit = (source: string) => {
		if (seen.has(source)) return;
		seen.add(source);
		const { imports = [], css = [] } = chunkOf(source);
		imports.forEach(visit);
		css.forEach((file) => files.add(file));
	};
	sources.forEach(visit);
	return [...files];
}

/** The rules of style sheets below the built site. */
export const styleRules = (files: readonly string[]): string =>
	files.map((file) => readFileSync(path.join(client, file), 'utf8')).join('');

/** All style sheets of the built site, below it. */
export const allSheets = (): readonly string[] => [
	...new Set(Object.values(readManifest()).flatMap(({ css = [] }) => css))
];

/** Where a file is that a script asks for by its address (`?url`), below the built site; undefined while developing. */
export const assetFile = (source: string): string | undefined =>
	import.meta.env.DEV ? undefined : chunkOf(source).file;

/** The scripts of workers, below the built site, which no manifest lists; none while developing. */
export const workerFiles = (): readonly string[] =>
	import.meta.env.DEV ? [] : globSync('_app/immutable/workers/*.js', { cwd: client });

/** A file of the built site for browsers, as it is served. */
export const readClientFile = (file: string): Buffer => readFileSync(path.join(client, file));
