import SourceFinder from '#src/components/sources/SourceFinder.svelte';
import type { SentSources } from '#src/sources/sentSources.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: SourceFinder,
	prepare: (sent: SentSources) => Promise.resolve(sent)
});
