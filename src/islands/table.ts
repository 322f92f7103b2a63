import TableExplorer from '#src/components/tables/TableExplorer.svelte';
import type { TableContent } from '#src/tables/tableContent.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: TableExplorer,
	prepare: async ({ content }: { readonly content: string }) => ({
		content: await fetchJson<TableContent>(content)
	})
});
