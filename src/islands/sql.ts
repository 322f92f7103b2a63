import SqlBox from '#src/components/sql/SqlBox.svelte';
import type { SentBox } from '#src/sql/sentBox.ts';
import { defineIsland } from './island.ts';

export default defineIsland({
	Component: SqlBox,
	prepare: (sent: SentBox) => Promise.resolve(sent)
});
