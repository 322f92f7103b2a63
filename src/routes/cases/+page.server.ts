import { resolve } from '$app/paths';
import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

const file = 'data/pages/cases.json';

export async function load() {
	const page = readBuilt<CasesPage>(file);
	const content = `${resolve('/')}${file}`;
	return {
		cases: page,
		island: await renderIsland('cases', { content }, { page }, ['search', 'hash']),
		sheets: await islandSheets('cases')
	};
}
