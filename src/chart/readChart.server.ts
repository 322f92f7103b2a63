import { collectSourceIds } from '#src/data/collectSourceIds.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import type { SourceSummaries, SourceSummary } from '#atlas/sources.ts';
import type { Geometry, Place, World } from '#atlas/places.ts';

/** All that a page hands to a chart: its data with the places it names, and a summary of each source it rests on. */
export interface ChartContent {
	readonly id: string;
	readonly data: unknown;
	readonly sources: SourceSummaries;
	/** What the atlas is called, for the line that says whose the chart is. */
	readonly atlas: string;
}

interface Derived {
	/** What only the table needs. */
	readonly tableOnly?: unknown;
	readonly countries?: Readonly<Record<string, string>>;
	/** The world on which the chart places them; that around the home's meridian unless it says another. */
	readonly geometry?: Geometry;
}

/** Summaries of some sources by id, in the order of the ids. */
export function summarizeSources(ids: Iterable<string>): SourceSummaries {
	const all = readBuilt<SourceSummaries>('data/pages/source-summaries.json');
	const summaries: Record<string, SourceSummary> = {};
	for (const id of [...ids].sort()) {
		const summary = all[id];
		if (summary) summaries[id] = summary;
	}
	return summaries;
}

/**
 * Reads what the pipeline derived for a chart, without what only its table needs, or whole.
 * @throws when it has not been built
 */
export function readChart(id: string, { whole = false } = {}): ChartContent {
	const { tableOnly, ...picture } = readBuilt<Derived>(`data/charts/${id}.json`);
	const derived: Derived = whole && tableOnly !== undefined ? { ...picture, tableOnly } : picture;
	const sources = summarizeSources(collectSourceIds(derived));
	const { title: atlas } = siteFacts();
	if (!derived.countries) return { id, data: derived, sources, atlas };
	const { width, height, places, regions } = readBuilt<World>(`geometry/${derived.geometry ?? 'world'}.json`);
	const named: Record<string, Place> = {};
	for (const iso3 of Object.keys(derived.countries)) {
		const place = places[iso3];
		if (place) named[iso3] = place;
	}
	return { id, data: { ...derived, world: { width, height, places: named, regions } }, sources, atlas };
}
