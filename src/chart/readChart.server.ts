import { isUnnamed } from '#atlas/unnamed.ts';
import { collectSourceIds } from '#src/data/collectSourceIds.ts';
import { chartPictures, type MadePicture } from '#src/data/pictures.server.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
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
	/** Whether it names persons, and can be had without their names. */
	readonly namesPersons: boolean;
	/** Pictures that were made of it beforehand, with the names in it. */
	readonly pictures: readonly MadePicture[];
}

/** What of a chart's data is read. */
interface Wanted {
	/** With what only its table needs. */
	readonly whole?: boolean;
	/** With nobody's name in it. Only of a chart that names persons. */
	readonly unnamed?: boolean;
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
	const read = (name: string) => readBuilt<SourceSummaries>(`data/pages/${name}.json`);
	const summaries: Record<string, SourceSummary> = {};
	for (const id of [...ids].sort()) {
		const summary = read(isUnnamed(id) ? 'unnamed-sources' : 'source-summaries')[id];
		if (summary) summaries[id] = summary;
	}
	return summaries;
}

/** Whether a chart names persons: then it was derived without their names, too. */
export const namesPersons = (id: string): boolean => listBuilt('data/charts/unnamed').includes(id);

/**
 * Reads what the pipeline derived for a chart, without what only its table needs, or whole.
 * @throws when it has not been built
 */
export function readChart(id: string, { whole = false, unnamed = false }: Wanted = {}): ChartContent {
	const folder = unnamed ? 'data/charts/unnamed' : 'data/charts';
	const { tableOnly, ...picture } = readBuilt<Derived>(`${folder}/${id}.json`);
	const derived: Derived = whole && tableOnly !== undefined ? { ...picture, tableOnly } : picture;
	const sources = summarizeSources(collectSourceIds(derived));
	const common = {
		id,
		sources,
		atlas: siteFacts().title,
		namesPersons: namesPersons(id),
		pictures: chartPictures(id)
	};
	if (!derived.countries) return { ...common, data: derived };
	const { width, height, places, regions } = readBuilt<World>(`geometry/${derived.geometry ?? 'world'}.json`);
	const named: Record<string, Place> = {};
	for (const iso3 of Object.keys(derived.countries)) {
		const place = places[iso3];
		if (place) named[iso3] = place;
	}
	return { ...common, data: { ...derived, world: { width, height, places: named, regions } } };
}
