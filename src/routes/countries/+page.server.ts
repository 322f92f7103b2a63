import { resolve } from '$app/paths';
import type { CountryIndex } from '#scripts/derive/pages/country-index.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

const file = 'data/pages/country-index.json';

export async function load() {
	const index = readBuilt<CountryIndex>(file);
	const content = `${resolve('/')}${file}`;
	return {
		index,
		island: await renderIsland('countries', { content }, { index }),
		sheets: await islandSheets('countries')
	};
}
