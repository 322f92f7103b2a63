import type { GlossaryEntry } from '#atlas/glossary.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';
import { collectSourceIds } from '#src/data/collectSourceIds.ts';
import type { MethodsPage } from '#scripts/derive/pages/methods.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	const methods = readBuilt<MethodsPage>('data/pages/methods.json');
	return {
		methods,
		glossary: readBuilt<readonly GlossaryEntry[]>('data/pages/glossary.json'),
		sources: summarizeSources(collectSourceIds(methods))
	};
}
