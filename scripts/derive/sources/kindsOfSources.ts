import type { Tables } from '#atlas/rows.ts';
import { countKinds, type KindCounts } from '#atlas/sources.ts';

/** How many different sources of each kind some rows rest on. */
export function kindsOfSources(ids: readonly string[], sources: Tables['sources']): KindCounts {
	const used = new Set(ids);
	const byId = Object.fromEntries(
		sources.filter(({ source_id: id }) => used.has(id)).map((row) => [row.source_id, row])
	);
	return countKinds([...used], byId);
}
