import { resolve } from '$app/paths';
import type { SourceIndex } from '#scripts/derive/pages/sources.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

/** Every source in a line: what a browser fetches once somebody looks for one. */
const all = 'data/pages/source-list.json';

export async function load() {
	const index = readBuilt<SourceIndex>('data/pages/sources.json');
	const kinds = index.kinds.map(({ kind, label, total }) => ({ kind, label, total }));
	const sent = { kinds, all: `${resolve('/')}${all}` };
	return {
		index,
		island: await renderIsland('sources', sent, sent, ['search']),
		sheets: await islandSheets('sources')
	};
}
