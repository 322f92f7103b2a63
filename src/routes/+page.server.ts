import { summarizeSources } from '#src/charts/readChart.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { HomeData } from '#scripts/derive/pages/home.ts';

export function load() {
	const home = readBuilt<HomeData>('data/pages/home.json');
	const claims = [...home.claim, ...home.people, ...home.money];
	return { home, sources: summarizeSources(new Set(claims.flatMap((claim) => claim.sourceIds))) };
}
