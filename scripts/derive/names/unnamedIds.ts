import { hash } from 'node:crypto';
import { unnamedId } from '#atlas/unnamed.ts';

/**
 * Ids for the rows that name somebody, by their own: the same for the same rows, and in no order that a reader of the tables
 * could follow back.
 */
export function unnamedIds(ids: readonly string[]): ReadonlyMap<string, string> {
	const hashes = new Map(ids.map((id) => [id, hash('sha256', id)]));
	const byHash = ids.toSorted((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1));
	return new Map(byHash.map((id, index) => [id, unnamedId(index + 1)]));
}
