import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A file that there is. */
export interface Found {
	/** From the root of the site, e.g. `map.html`, with `/` on any system. */
	readonly name: string;
	readonly stats: Stats;
}

/** What stands at a place below a folder; undefined where there is no file. */
export async function fileAt(directory: string, name: string): Promise<Found | undefined> {
	const stats = await stat(path.join(directory, name)).catch(() => undefined);
	return stats?.isFile() ? { name, stats } : undefined;
}

/** The names that an address may stand for, the likeliest first; none where it leads out of the site or into what is hidden. */
function namesFor(address: string): readonly string[] {
	let decoded: string;
	try {
		decoded = decodeURIComponent(address);
	} catch {
		return [];
	}
	if (/[\0\\]|(^|\/)[._]headers$/.test(decoded)) return [];
	const parts = decoded.split('/').filter((part) => part !== '');
	if (parts.some((part) => part.startsWith('.'))) return [];
	const name = parts.join('/');
	return name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
}

/**
 * The file of a site that an address leads to, as a static host finds it: `/map` is `map.html`.
 * @param address from the root of the site, without a query: `/map`
 */
export async function findFile(directory: string, address: string): Promise<Found | undefined> {
	for (const name of namesFor(address)) {
		const found = await fileAt(directory, name);
		if (found) return found;
	}
	return undefined;
}
