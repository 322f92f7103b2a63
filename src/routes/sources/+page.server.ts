import type { SourceIndex } from '#scripts/derive/pages/sources.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	return { index: readBuilt<SourceIndex>('data/pages/sources.json') };
}
