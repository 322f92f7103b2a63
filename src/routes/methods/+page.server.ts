import type { MethodsPage } from '#scripts/derive/pages/methods.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';

export function load() {
	return { methods: readBuilt<MethodsPage>('data/pages/methods.json') };
}
