import type { MapFrame } from './mapModel.ts';

/** Where a reader has zoomed to: a point p of the map is shown at k × p + (x, y), all in units of the view box. */
export interface Camera {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The whole map. */
export const wholeMap: Camera = { k: 1, x: 0, y: 0 };
/** How near a reader may come. */
export const scaleExtent: readonly [least: number, most: number] = [1, 12];

/**
 * The part of the map that a camera shows.
 * @param whole what is shown where nobody has zoomed
 */
export const frameOf = ({ k, x, y }: Camera, whole: MapFrame): MapFrame => ({
	x: (whole.x - x) / k + 0,
	y: (whole.y - y) / k + 0,
	width: whole.width / k,
	height: whole.height / k
});

/** The nearest camera that keeps within the extent of scales and shows nothing beyond the map's edges. */
export function clampCamera({ k, x, y }: Camera, { width, height }: Size, extent = scaleExtent): Camera {
	const scale = Math.min(extent[1], Math.max(extent[0], k));
	const shift = (value: number, length: number) => Math.min(0, Math.max(length * (1 - scale), value)) + 0;
	return { k: scale, x: shift(x, width), y: shift(y, height) };
}

/** The nearest camera that shows a part of the map whole, in the middle as far as the map's edges allow. */
export function fitFrame(part: MapFrame, size: Size, extent = scaleExtent): Camera {
	const fitting = Math.min(size.width / part.width, size.height / part.height);
	const k = Math.min(extent[1], Math.max(extent[0], fitting));
	const x = size.width / 2 - k * (part.x + part.width / 2);
	const y = size.height / 2 - k * (part.y + part.height / 2);
	return clampCamera({ k, x, y }, size, extent);
}
