import { pathData } from './pathData.ts';
import { signedArea, type Point, type Ring } from './planar.ts';
import type { World } from '#atlas/places.ts';

/** A small map of where one jurisdiction lies: its part of the world, all in units of the view box. */
export interface Locator {
	readonly width: number;
	readonly height: number;
	/** Path data of all other land, and of the jurisdiction itself. */
	readonly land: string;
	readonly own: string;
	/** Where a jurisdiction lies that is too small to see; null for others. */
	readonly marker: { readonly x: number; readonly y: number } | null;
}

/** Width of the view box: about one unit a pixel at the size at which it is drawn. */
const width = 320;
/** Points nearer to the one before than this are left out. */
const leastStep = 2.6;
const aspect = 3 / 2;
/** The outlines are in tenths of the world map's units. */
const tenths = 10;
/** The least that is shown, in world units, and how many times its own size a larger jurisdiction is given. */
const leastWidth = 190;
const surroundings = 2.1;
/** Islands smaller than this share of the largest part do not widen the frame. */
const mainShare = 0.18;

/** Reads what `pathData` writes: `M12 34l-3 4 5 6zm…`. */
function ringsOf(d: string): readonly Ring[] {
	let start: Point = [0, 0];
	return d
		.split('z')
		.filter((part) => part !== '')
		.map((part) => {
			const [dx = 0, dy = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
			start = [start[0] + dx, start[1] + dy];
			const ring: Point[] = [start];
			let [x, y] = start;
			for (let index = 0; index + 1 < steps.length; index += 2) {
				x += steps[index] ?? 0;
				y += steps[index + 1] ?? 0;
				ring.push([x, y]);
			}
			return ring;
		});
}

const areaOf = (ring: Ring) => Math.abs(signedArea(ring));

interface Frame {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** Sutherland and Hodgman (1974): what of a ring lies within the frame, closed along its edges. */
function clip(ring: Ring, { x0, y0, x1, y1 }: Frame): Ring {
	const edges: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
		[0, x0, 1],
		[0, x1, -1],
		[1, y0, 1],
		[1, y1, -1]
	];
	return edges.reduce<Ring>((points, [axis, at, sign]) => {
		const kept: Point[] = [];
		points.forEach((point, index) => {
			const before = points.at(index - 1) ?? point;
			const [inside, wasInside] = [point, before].map((one) => sign * (one[axis] - at) >= 0);
			if (inside !== wasInside) {
				const share = (at - before[axis]) / (point[axis] - before[axis]);
				kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
			}
			if (inside) kept.push(point);
		});
		return kept;
	}, ring);
}

/** A ring without the points that are too near to the one kept before. */
function thin(ring: Ring): Ring {
	return ring.reduce<Point[]>((kept, [x, y]) => {
		const [beforeX, beforeY] = kept.at(-1) ?? [Infinity, Infinity];
		if (Math.hypot(x - beforeX, y - beforeY) >= leastStep) kept.push([x, y]);
		return kept;
	}, []);
}

/** The part of the world around a jurisdiction, in tenths: it is in the middle, as far as the world's edges allow. */
function frameOf(rings: readonly Ring[], place: Point, world: World): Frame {
	const largest = Math.max(0, ...rings.map(areaOf));
	const main = rings.filter((ring) => areaOf(ring) >= largest * mainShare).flat();
	const xs = main.length > 0 ? main.map(([x]) => x) : [place[0]];
	const ys = main.length > 0 ? main.map(([, y]) => y) : [place[1]];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const wanted = Math.max(
		leastWidth * tenths,
		surroundings * Math.max(right - left, (bottom - top) * aspect)
	);
	const height = Math.min(wanted / aspect, world.height * tenths);
	const frameWidth = Math.min(height * aspect, world.width * tenths);
	const shift = (centre: number, size: number, whole: number) =>
		Math.min(Math.max(0, centre - size / 2), whole * tenths - size);
	const x0 = shift((left + right) / 2, frameWidth, world.width);
	const y0 = shift((top + bottom) / 2, height, world.height);
	return { x0, y0, x1: x0 + frameWidth, y1: y0 + height };
}

/** A small map of where `iso3` lies, cut out of the world's outlines; null where the world has no place for it. */
export function locator(world: World, iso3: string): Locator | null {
	const place = world.places[iso3];
	if (!place) return null;
	const ownRings = world.outlines.filter((outline) => outline.iso3 === iso3).flatMap(({ d }) => ringsOf(d));
	const frame = frameOf(ownRings, [place.x * tenths, place.y * tenths], world);
	const scale = width / (frame.x1 - frame.x0);
	const at = (x: number, y: number): Point => [
		Math.round((x - frame.x0) * scale),
		Math.round((y - frame.y0) * scale)
	];
	/** Cuts a little beyond the frame, so that the cut is not seen, and leaves out what is no wider than a dot. */
	const margin = 4 / scale;
	const around = {
		x0: frame.x0 - margin,
		y0: frame.y0 - margin,
		x1: frame.x1 + margin,
		y1: frame.y1 + margin
	};
	const draw = (rings: readonly Ring[], least: number) =>
		pathData(
			rings
				.map((ring) => thin(clip(ring, around).map(([x, y]) => at(x, y))))
				.filter((ring) => ring.length > 2 && areaOf(ring) >= least)
		);
	const others = world.outlines.filter((outline) => outline.iso3 !== iso3).flatMap(({ d }) => ringsOf(d));
	const [markerX, markerY] = at(place.x * tenths, place.y * tenths);
	return {
		width,
		height: Math.round((frame.y1 - frame.y0) * scale),
		land: draw(others, 12),
		own: draw(ownRings, 1),
		marker: place.marker ? { x: markerX, y: markerY } : null
	};
}
