import { readFileSync } from 'node:fs';
import { resolve } from '$app/paths';

const script = 'src/everyPage/start.ts';
const manifest = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Where a page finds the script that runs on every page: while developing the file itself, in the built site the
 * chunk that it became.
 * @throws when the build did not make it a chunk of its own
 */
export function startAddress(): string {
	const chunks = import.meta.env.DEV
		? { [script]: { file: script } }
		: (JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, { readonly file: string }>>);
	const chunk = chunks[script];
	if (!chunk) throw new Error(`${manifest} has no chunk for ${script}: does the header still import it?`);
	return `${resolve('/')}${chunk.file}`;
}
