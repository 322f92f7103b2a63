import type { Region, RegionId } from '#atlas/places.ts';
import type { Point } from './planar.ts';

/** Places at the edges of a part of the world, [longitude, latitude]: what a reader who asks for it expects to see whole. */
const edges: Readonly<Record<RegionId, readonly Point[]>> = {
	// Portugal, Ireland, Iceland, the North Cape, the Donbas, Cyprus, Crete.
	europe: [
		[-9.5, 37],
		[-10.5, 52],
		[-24, 65.5],
		[26, 71.2],
		[40, 48],
		[34.6, 34.6],
		[24, 34.8]
	],
	// Anatolia, Arabia, Sumatra, Timor, Hokkaido, Kazakhstan.
	asia: [
		[26, 40],
		[44, 12.5],
		[95, 5.5],
		[127, -9],
		[146, 43.5],
		[70, 55.5],
		[47, 50]
	],
	// Dakar, Tunis, the Horn, Mauritius, the Cape.
	africa: [
		[-17.5, 14.7],
		[-6, 36],
		[10, 37.4],
		[51.4, 11.8],
		[57.5, -20.2],
		[20, -34.9]
	],
	// Alaska, Ellesmere, Newfoundland, Recife, Cape Horn.
	americas: [
		[-166, 60],
		[-156, 71.3],
		[-70, 76],
		[-52.7, 47.5],
		[-34.8, -7.2],
		[-68, -55.5]
	],
	// Western Australia, Palau, the Marianas, Tasmania, New Zealand, Tahiti.
	oceania: [
		[113, -24],
		[134, 8],
		[146, 15],
		[146.5, -43.6],
		[168, -47],
		[178.5, -38],
		[-149.5, -17.5]
	]
};

/** Room around the edges, as a share of the frame's longer side. */
const margin = 0.06;
/** A part that needs more of the map's width than this is cut by its seam: bringing it near shows nothing more. */
const mostOfWidth = 0.75;

/**
 * The frames of the parts of the world that a reader can bring near.
 * @param project a place in units of the view box
 */
export function regionFrames(
	project: (longitude: number, latitude: number) => Point,
	size: { readonly width: number; readonly height: number }
): readonly Region[] {
	return Object.entries(edges).flatMap(([id, places]) => {
		const points = places.map(([longitude, latitude]) => project(longitude, latitude));
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		const room = margin * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
		const left = Math.max(0, Math.min(...xs) - room);
		const top = Math.max(0, Math.min(...ys) - room);
		const width = Math.min(size.width, Math.max(...xs) + room) - left;
		const height = Math.min(size.height, Math.max(...ys) + room) - top;
		if (width > mostOfWidth * size.width) return [];
		const [x, y, w, h] = [left, top, width, height].map(Math.round) as [number, number, number, number];
		return [{ id: id as RegionId, x, y, width: w, height: h }];
	});
}
