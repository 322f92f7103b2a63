import { namesPersons } from '#src/chart/readChart.server.ts';
import { listBuilt } from '#src/data/readBuilt.server.ts';
import { registry } from './registry.ts';

/**
 * Ids of the charts that this site has, in the order of the gallery: those of the registry for which the tables hold
 * rows. Everything that goes through the charts goes through these.
 */
export function siteCharts(): readonly string[] {
	const built = new Set(listBuilt('data/charts'));
	return Object.keys(registry).filter((id) => built.has(id));
}

/** Ids of those of them that name persons, and are there a second time without names. */
export const unnamedCharts = (): readonly string[] => siteCharts().filter(namesPersons);
