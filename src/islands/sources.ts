import SourceFinder from '#src/components/sources/SourceFinder.svelte';
import { defineIsland } from './island.ts';

/** What the filter needs at once; the list of all sources is fetched when somebody looks for one. */
export interface SentSources {
	readonly kinds: readonly { readonly kind: string; readonly label: string; readonly total: number }[];
	readonly all: string;
}

export default defineIsland({
	Component: SourceFinder,
	prepare: (sent: SentSources) => Promise.resolve(sent)
});
