import CountryList from '#src/components/countries/CountryList.svelte';
import type { CountryIndex } from '#scripts/derive/pages/country-index.ts';
import { fetchJson } from './fetchJson.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: CountryList,
	prepare: async ({ content }: { readonly content: string }) => ({
		index: await fetchJson<CountryIndex>(content)
	})
});
