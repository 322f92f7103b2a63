import { anchorsOf, type WorldPlaces } from '#atlas/places.ts';
import type { ArcMark, MapModel, PlaceFacts } from './mapModel.ts';

interface Flows {
	readonly home: string;
	readonly arcs: readonly ArcMark[];
	/** What is told of each place that a flow begins or ends at; of those that the map does not hold nothing is. */
	readonly facts: Readonly<Record<string, PlaceFacts>>;
	/** Of the circle at a place, pixels. */
	readonly radius: number;
}

/** A whole world of flows, without any label: arcs, a circle at each of their ends, and what is told of it. */
export function flowModel({ home, arcs, facts, radius }: Flows, world: WorldPlaces): MapModel {
	const { width, height, places } = world;
	const ends = Object.entries(facts).flatMap(([iso3, told]) => {
		const place = places[iso3];
		return place ? [{ iso3, told, x: place.x, y: place.y }] : [];
	});
	return {
		...{ width, height, home },
		frame: { x: 0, y: 0, width, height },
		shades: {},
		markers: ends.map(({ iso3, x, y }) => ({ iso3, x, y, radius, isEnd: true })),
		glyphs: [],
		// Wide arcs lie under narrow ones.
		arcs: arcs.toSorted((a, b) => b.width - a.width),
		labels: [],
		anchors: anchorsOf([home, ...ends.map(({ iso3 }) => iso3)], world),
		facts: Object.fromEntries(ends.map(({ iso3, told }) => [iso3, told]))
	};
}
