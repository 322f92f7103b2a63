import { resolve } from '$app/paths';
import { loadChart } from '#src/charts/registry.ts';
import { mapContents } from '#src/components/explorer/mapContents.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';

export async function load() {
	const { contents, countries } = await mapContents();
	if (contents.length === 0) return { island: null, sheets: null };
	const charts = await Promise.all(contents.map(({ id }) => loadChart(id)));
	const sent = { content: resolve('/map/content.json') };
	return {
		island: await renderIsland('explorer', sent, { contents, countries, charts }, ['search']),
		sheets: await islandSheets('explorer')
	};
}
