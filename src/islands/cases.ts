import CaseExplorer from '#src/components/cases/CaseExplorer.svelte';
import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: CaseExplorer,
	prepare: async ({ content }: { readonly content: string }) => ({
		page: await fetchJson<CasesPage>(content)
	})
});
