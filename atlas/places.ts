/**
 * The maps of the world, by the names of their files: one around the meridian that the descriptor asks for, so that flights
 * from home cross no edge, and one around the Atlantic, for money, most of which begins in Europe.
 */
export type Geometry = 'world' | 'atlantic';

/** Where a jurisdiction stands on the map, in units of the view box. */
export interface Place {
	readonly x: number;
	readonly y: number;
	/** Too small to see or tap, or without an outline of its own: drawn as a marker at x, y. */
	readonly marker: boolean;
	/** Area of its outline in square units; 0 without one. */
	readonly area: number;
	/** Half the width of the widest name that stands on its land alone; absent where none does. */
	readonly room?: number;
	/** ISO 3166-1 code of two letters, for where no name has room; absent where the table has none. */
	readonly code?: string;
}

/** The outline of one jurisdiction. */
export interface Outline {
	/** Null where Natural Earth draws a line that no ISO 3166-1 code belongs to. */
	readonly iso3: string | null;
	readonly name: string;
	/** Path data in tenths of a unit: the group that holds it is scaled by 0.1. */
	readonly d: string;
}

export type RegionId = 'europe' | 'asia' | 'africa' | 'americas' | 'oceania';

/** The frame of a part of the world, in units of the view box. */
export interface Region {
	readonly id: RegionId;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A map of the world as `npm run geometry` writes it: `geometry/world.json`, and `geometry/atlantic.json` for flows round the Atlantic. */
export interface World {
	readonly width: number;
	readonly height: number;
	readonly outlines: readonly Outline[];
	readonly places: Readonly<Record<string, Place>>;
	/** The parts of the world that the map's seam does not cut. */
	readonly regions: readonly Region[];
}

/** The places of the jurisdictions that one chart names, in the frame of the map. */
export interface WorldPlaces {
	readonly width: number;
	readonly height: number;
	readonly places: Readonly<Record<string, Place>>;
	/** Absent in what stands for a world in tests. */
	readonly regions?: readonly Region[];
}

/** Where some jurisdictions lie, by code; those without a place are left out. */
export function anchorsOf(
	codes: readonly string[],
	{ places }: WorldPlaces
): Readonly<Record<string, { readonly x: number; readonly y: number }>> {
	return Object.fromEntries(
		codes.flatMap((iso3) => {
			const place = places[iso3];
			return place ? [[iso3, { x: place.x, y: place.y }]] : [];
		})
	);
}
