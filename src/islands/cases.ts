import CaseExplorer from '#src/components/cases/CaseExplorer.svelte';
import type { CasesPart } from '#src/cases/casesInParts.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: CaseExplorer,
	prepare: async ({ content, all }: { readonly content: string; readonly all: string }) => ({
		part: await fetchJson<CasesPart>(content),
		all
	})
});
