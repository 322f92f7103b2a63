import Explorer from '#src/components/explorer/Explorer.svelte';
import { loadChart } from '#src/charts/registry.ts';
import type { MapContents } from '#src/components/explorer/mapContents.server.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: Explorer,
	prepare: async ({ content }: { readonly content: string }) => {
		const { contents, countries } = await fetchJson<MapContents>(content);
		return { contents, countries, charts: await Promise.all(contents.map(({ id }) => loadChart(id))) };
	}
});
