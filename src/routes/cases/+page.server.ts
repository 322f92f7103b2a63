import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { countCaveats, countStandings } from '#src/cases/countStandings.ts';
import { allCases, readCases } from '#src/cases/readCases.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

export async function load() {
	const { whole, parts } = readCases();
	const part = parts[0] ?? error(404);
	const content = resolve('/cases/content.json');
	const all = `${resolve('/')}${allCases}`;
	return {
		home: whole.home,
		total: part.total,
		standings: countStandings(whole),
		caveats: countCaveats(whole),
		spans: parts.map(({ page: { entries } }) => [entries.at(0)?.name ?? '', entries.at(-1)?.name ?? '']),
		island: await renderIsland('cases', { content, all }, { part, all }, ['search', 'hash']),
		sheets: await islandSheets('cases')
	};
}
