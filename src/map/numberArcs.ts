import { pointOnArc } from './arc.ts';
import { discRadius } from './discRadius.ts';
import type { ArcMark, DiscMark } from './mapModel.ts';

/** Where along its arc a number may stand, the better first: nearer to the destination, where arcs have parted. */
const shares = [0.6, 0.7, 0.5, 0.8, 0.4, 0.3, 0.88, 0.2, 0.12];
/** The smallest width at which the discs keep apart, pixels. */
const smallest = 328;
/** Clear space between two discs, pixels. */
const gap = 2;

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Numbers arcs from 1 on in their order, each with a disc that lies on it: clear of those before on a map of a phone, or
 * where that is nowhere so as far from them as can be.
 * @param mapWidth of the part of the map that is shown, viewBox units
 */
export function numberArcs(arcs: readonly ArcMark[], mapWidth: number): readonly DiscMark[] {
	const apart = (2 * discRadius + gap) * (mapWidth / smallest);
	return arcs.reduce<readonly DiscMark[]>((discs, arc, index) => {
		const distance = ({ x, y }: Point) =>
			Math.min(...discs.map((disc) => Math.hypot(disc.x - x, disc.y - y)));
		const points = shares.map((share) => pointOnArc(arc, share));
		const farthest = points.toSorted((a, b) => distance(b) - distance(a))[0] ?? arc.to;
		const { x, y } = points.find((point) => distance(point) >= apart) ?? farthest;
		return [...discs, { number: index + 1, iso3: arc.iso3, x, y }];
	}, []);
}
