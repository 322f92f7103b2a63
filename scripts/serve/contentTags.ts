import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Whether two looks at a place saw the same file, unchanged. */
export const isSame = (one: Stats, other: Stats): boolean =>
	one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs;

async function tagOf(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/**
 * Strong entity tags (RFC 9110, section 8.8.3): the same bytes have the same one, whenever and wherever they were built. Each
 * file is read for it once, and again when it has changed.
 */
export function contentTags(): (file: string, stats: Stats) => Promise<string> {
	const known = new Map<string, { readonly stats: Stats; readonly tag: Promise<string> }>();
	return (file, stats) => {
		const before = known.get(file);
		if (before && isSame(before.stats, stats)) return before.tag;
		const tag = tagOf(file);
		known.set(file, { stats, tag });
		// What could not be read now may be later.
		tag.catch(() => known.delete(file));
		return tag;
	};
}
