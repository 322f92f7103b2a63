import Explorer from '#src/components/explorer/Explorer.svelte';
import type { ExplorerPlaces } from '#src/components/explorer/explorerPlaces.ts';
import { loadLayer, type LayerChoice } from '#src/components/explorer/layers.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

/** What the page of the map sends. */
export interface SentExplorer {
	/** The first is the one that the server drew. */
	readonly layers: readonly [LayerChoice, ...LayerChoice[]];
	/** Where the jurisdictions are that it finds. */
	readonly places: string;
}

export default defineIsland({
	Component: Explorer,
	prepare: async ({ layers, places }: SentExplorer) => {
		// The layer that the address asks for comes with the first: that is what the server drew, and is taken over.
		const asked = layers.find(({ id }) => id === new URLSearchParams(location.search).get('layer'));
		if (asked) void loadLayer(asked).catch(() => undefined);
		const [first, found] = await Promise.all([loadLayer(layers[0]), fetchJson<ExplorerPlaces>(places)]);
		return { layers, first, places: found };
	}
});
