import type { CasesPage } from '#scripts/derive/pages/cases.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	return { cases: readBuilt<CasesPage>('data/pages/cases.json') };
}
