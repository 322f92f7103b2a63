import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { Feature, MultiPolygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { cornerWeight } from './cornerWeight.ts';
import { signedArea } from './planar.ts';
import type { Point, Ring } from './planar.ts';

export interface SimplifyOptions {
	/** A corner goes when it is worth less than this (`cornerWeight`, in square units of the rings). */
	readonly cornerArea: number;
	/** Beside that, a corner stays when it is worth at least this share of the area of a ring it belongs to:
	 * small islands and states keep a shape. */
	readonly cornerShare: number;
	/** A ring goes when it is smaller than this, unless it is its outline's largest. */
	readonly ringArea: number;
}

/**
 * Simplifies outlines (lists of closed rings with whole-number points) by Visvalingam's method, so that
 * neighbours keep one common border without gaps. Returns the rings left of each outline, largest first.
 */
export function simplifyOutlines(outlines: readonly (readonly Ring[])[], options: SimplifyOptions): Ring[][] {
	const kept = outlines.map((rings) => {
		const sized = rings
			.filter((ring) => ring.length >= 3 && signedArea(ring) !== 0)
			.sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
		return sized.filter((ring, i) => i === 0 || Math.abs(signedArea(ring)) >= options.ringArea);
	});
	const objects = Object.fromEntries(kept.map((rings, i) => [`outline${i}`, multiPolygon(rings)]));
	const weighted = presimplify(topology(objects) as Topology<Objects>, cornerWeight);
	const thresholds = arcThresholds(weighted, kept, options);
	const simple = {
		...weighted,
		arcs: weighted.arcs.map((arc, i) =>
			arc.filter((point) => (point[2] ?? Infinity) >= (thresholds[i] ?? 0)).map(([x = 0, y = 0]) => [x, y])
		)
	};
	return kept.map((rings, i) => {
		const object = simple.objects[`outline${i}`];
		if (object === undefined) return [];
		const { geometry } = feature(simple, object) as Feature<MultiPolygon>;
		const simplified = geometry.coordinates.map(([ring = []]) => openRing(ring));
		return simplified.filter(
			(ring, j) => j === 0 || (ring.length >= 3 && Math.abs(signedArea(ring)) >= options.ringArea / 2)
		);
	});
}

/** For each arc the threshold of the most exacting ring that uses it. */
function arcThresholds(
	weighted: Topology<Objects>,
	outlines: readonly (readonly Ring[])[],
	options: SimplifyOptions
): number[] {
	const thresholds = weighted.arcs.map(() => options.cornerArea);
	outlines.forEach((rings, i) => {
		const object = weighted.objects[`outline${i}`];
		if (object?.type !== 'MultiPolygon') return;
		object.arcs.forEach((polygon, j) => {
			const own = Math.abs(signedArea(rings[j] ?? [])) * options.cornerShare;
			for (const index of polygon.flat()) {
				const arc = index < 0 ? ~index : index;
				thresholds[arc] = Math.min(thresholds[arc] ?? own, own);
			}
		});
	});
	return thresholds;
}

/** Every ring a polygon of its own: a hole stays one by its direction. */
function multiPolygon(rings: readonly Ring[]): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])])
	};
}

/** The ring without its repeated last point, and without points that repeat the one before. */
function openRing(positions: readonly (readonly number[])[]): Ring {
	const points = positions.map(([x = 0, y = 0]): Point => [x, y]);
	return points.filter(([x, y], i) => {
		const [previousX, previousY] = points[i - 1] ?? [];
		return i > 0 && !(x === previousX && y === previousY);
	});
}
