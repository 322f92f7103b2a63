import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { ArcMark, MapModel } from '#src/components/map/mapModel.ts';
import { placeLabels } from '#src/geo/placeLabels.ts';
import type { WorldPlaces } from '#src/geo/places.ts';
import { personsWidth } from '#src/scales/persons.ts';
import { flowLabels } from './flowLabels.ts';
import { placeFacts } from './facts.ts';
import { jurisdictions } from './words.ts';

/** Radius of the circle at a place, pixels. */
const radius = 4;
/** Calm sea for what no source places: the South Pacific on a map whose centre is the Pacific. Parts of width and height. */
const calmSea = { x: 0.72, y: 0.84 };

/** The largest number of persons that a picture of these sides holds. */
export function largestFlow(sides: readonly CountSide[]): number {
	return Math.max(0, ...sides.flatMap((side) => jurisdictions(side).map(({ persons }) => persons)));
}

/** One arc a place and direction: out bends north from home, back bends south towards it. */
function arcsOf(side: CountSide, home: string, { places }: WorldPlaces, largest: number): readonly ArcMark[] {
	const origin = places[home];
	if (!origin) return [];
	return jurisdictions(side).flatMap(({ iso3, persons }) => {
		const place = places[iso3];
		if (!place || iso3 === home) return [];
		const out = side.direction === 'out';
		return [
			{
				id: `${side.direction}-${iso3}`,
				iso3,
				direction: side.direction,
				from: out ? { x: origin.x, y: origin.y } : { x: place.x, y: place.y },
				to: out ? { x: place.x, y: place.y } : { x: origin.x, y: origin.y },
				bend: out ? 'north' : 'south',
				width: personsWidth(persons, largest),
				persons
			} satisfies ArcMark
		];
	});
}

/** Lays out the arcs, circles, labels and facts of one count on the world. */
export function flowMap(count: Count, home: string, world: WorldPlaces): MapModel {
	const { width, height, places } = world;
	const largest = largestFlow(count.sides);
	const facts = Object.fromEntries(Object.entries(placeFacts(count)).filter(([iso3]) => places[iso3]));
	const markers = Object.keys(facts).flatMap((iso3) => {
		const place = places[iso3];
		return place ? [{ iso3, x: place.x, y: place.y, radius, shade: 'place' as const }] : [];
	});
	const labels = flowLabels(count).flatMap(({ id, iso3, text }, index) => {
		const place = iso3 === null ? { x: calmSea.x * width, y: calmSea.y * height } : places[iso3];
		return place ? [{ id, text, x: place.x, y: place.y, priority: 100 - index }] : [];
	});
	return {
		width,
		height,
		home,
		shades: {},
		markers,
		glyphs: [],
		arcs: count.sides
			.flatMap((side) => arcsOf(side, home, world, largest))
			// Wide arcs lie under narrow ones.
			.sort((a, b) => b.width - a.width),
		labels: placeLabels(labels, { viewBox: { width, height }, obstacles: markers }),
		anchors: Object.fromEntries(markers.map(({ iso3, x, y }) => [iso3, { x, y }])),
		facts
	};
}
