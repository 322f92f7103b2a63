import { collectSourceIds, summarizeSources } from '#src/charts/readChart.server.ts';
import type { MethodsPage } from '#scripts/derive/pages/methods.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	const methods = readBuilt<MethodsPage>('data/pages/methods.json');
	return { methods, sources: summarizeSources(collectSourceIds(methods)) };
}
