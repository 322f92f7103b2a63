import type { SourcesPage } from '#scripts/derive/pages/sources.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	return { sources: readBuilt<SourcesPage>('data/pages/sources.json') };
}
