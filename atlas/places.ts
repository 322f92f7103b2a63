/** Where a jurisdiction stands on the map, in units of the view box. */
export interface Place {
	readonly x: number;
	readonly y: number;
	/** Too small to see or tap, or without an outline of its own: drawn as a marker at x, y. */
	readonly marker: boolean;
	/** Area of its outline in square units; 0 without one. */
	readonly area: number;
}

/** The outline of one jurisdiction. */
export interface Outline {
	/** Null where Natural Earth draws a line that no ISO 3166-1 code belongs to. */
	readonly iso3: string | null;
	readonly name: string;
	/** Path data in tenths of a unit: the group that holds it is scaled by 0.1. */
	readonly d: string;
}

/** What `npm run geometry` writes to `public/geometry/world.json`. */
export interface World {
	readonly width: number;
	readonly height: number;
	readonly outlines: readonly Outline[];
	readonly places: Readonly<Record<string, Place>>;
}

/** The places of the jurisdictions that one chart names, in the frame of the map. */
export interface WorldPlaces {
	readonly width: number;
	readonly height: number;
	readonly places: Readonly<Record<string, Place>>;
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
