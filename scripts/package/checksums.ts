import { createHash } from 'node:crypto';

/** What `sha256sum --check` reads: digest and name of each file, a line each, in the order of their names. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
	return [...files]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
		.join('');
}
