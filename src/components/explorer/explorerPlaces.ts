import type { Region } from '#atlas/places.ts';

/** A jurisdiction that the explorer's search finds: one with at least one row. */
export interface ExplorerCountry {
	readonly iso3: string;
	readonly name: string;
	readonly name_zh: string | null;
}

/** What the explorer finds by name and brings near by a button. */
export interface ExplorerPlaces {
	readonly countries: readonly ExplorerCountry[];
	/** The parts of the world on the page's own map. */
	readonly regions: readonly Region[];
}
