import type { AnyIsland } from './island.ts';

/** Every island of the site. The code of one is loaded when a reader comes to it. */
export const islands = {
	chart: () => import('./chart.ts'),
	explorer: () => import('./explorer.ts'),
	cases: () => import('./cases.ts'),
	countries: () => import('./countries.ts'),
	sources: () => import('./sources.ts'),
	sql: () => import('./sql.ts'),
	table: () => import('./table.ts')
} as const satisfies Readonly<Record<string, () => Promise<{ default: AnyIsland }>>>;

export type IslandName = keyof typeof islands;
