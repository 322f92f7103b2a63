import { fitBounds, type Camera } from '#src/map/zoom.ts';

/** A jurisdiction that the explorer's search finds. */
export interface ExplorerCountry {
	readonly iso3: string;
	readonly name: string;
	readonly name_zh: string | null;
	/** UN M49 sub-region, as the table's code. */
	readonly region: string;
	readonly place: { readonly x: number; readonly y: number } | null;
}

/** Parts of the world that a button brings near, by the M49 sub-regions that they hold. */
const parts: readonly { readonly label: string; readonly regions: RegExp }[] = [
	{ label: 'Asia', regions: /asia$/ },
	{ label: 'Europe', regions: /europe$/ },
	{ label: 'Africa', regions: /africa$/ },
	{ label: 'Americas', regions: /america$|caribbean/ },
	{ label: 'Oceania', regions: /australia|melanesia|micronesia|polynesia/ }
];

const margin = 40;

/** A camera for each part of the world that holds at least two of the jurisdictions, showing all of them. */
export function regionCameras(
	countries: readonly ExplorerCountry[],
	size: { readonly width: number; readonly height: number }
): readonly { readonly label: string; readonly camera: Camera }[] {
	return parts.flatMap(({ label, regions }) => {
		const places = countries.flatMap(({ region, place }) => (place && regions.test(region) ? [place] : []));
		if (places.length < 2) return [];
		const xs = places.map(({ x }) => x);
		const ys = places.map(({ y }) => y);
		const camera = fitBounds(
			Math.min(...xs) - margin,
			Math.min(...ys) - margin,
			Math.max(...xs) + margin,
			Math.max(...ys) + margin,
			size
		);
		return [{ label, camera }];
	});
}
