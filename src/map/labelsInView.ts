import { placeLabels, type PlacedLabel } from './placeLabels.ts';
import type { MapFrame, MapModel } from './mapModel.ts';

/** Most names at once: more would hide what they name. */
const mostNames = 60;
/** Half the width of a sign, in pixels. */
const glyphRadius = 6;

/**
 * The labels of a map that a reader has come near to: of all names those in view, placed for what is seen. A map without
 * such names keeps those of its labels that have room.
 * @param frame what is seen, in units of the view box
 * @param width of the map in pixels
 */
export function labelsInView(
	{
		names,
		labels,
		markers,
		glyphs,
		width: whole
	}: Pick<MapModel, 'names' | 'labels' | 'markers' | 'glyphs' | 'width'>,
	frame: MapFrame,
	width: number
): readonly PlacedLabel[] {
	if (!names) {
		const scaled = (width * whole) / frame.width;
		return labels
			.filter(({ from, until = Infinity }) => from !== null && from <= scaled && scaled < until)
			.map((label) => ({ ...label, from: 0 }));
	}
	const inView = ({ x, y }: { readonly x: number; readonly y: number }) =>
		x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
	const fromFrame = <Point extends { readonly x: number; readonly y: number }>(point: Point): Point => ({
		...point,
		x: point.x - frame.x,
		y: point.y - frame.y
	});
	const placed = placeLabels(names.filter(inView).slice(0, mostNames).map(fromFrame), {
		viewBox: frame,
		widths: [width],
		obstacles: [
			...markers
				.filter(inView)
				.map((marker) => fromFrame({ x: marker.x, y: marker.y, radius: marker.radius })),
			...glyphs.filter(inView).map(({ x, y }) => fromFrame({ x, y, radius: glyphRadius }))
		]
	});
	return placed.flatMap(({ from, inside, ...label }) =>
		from === null
			? []
			: [
					{
						...label,
						x: label.x + frame.x,
						y: label.y + frame.y,
						from: 0,
						...(inside === undefined ? {} : { inside: 0 })
					}
				]
	);
}
