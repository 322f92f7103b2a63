import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { ArcMark, MapModel } from '#src/map/mapModel.ts';
import { circlesAlongArc, taperedArc } from '#src/map/arc.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '#src/map/placeLabels.ts';
import { anchorsOf, type WorldPlaces } from '#atlas/places.ts';
import { personsWidth } from '#src/plot/persons.ts';
import { placeFacts } from './facts.ts';
import { flowLabels, type FlowLabel } from './flowLabels.ts';
import { jurisdictions } from './words.ts';

/** Radius of the circle at a place, pixels. */
const radius = 4;
/** Calm sea for what no source places: the South Pacific on a map whose centre is the Pacific. Parts of width and height. */
const calmSea = { x: 0.69, y: 0.7 };

/** From the lower edge of a return arc to the middle of its label, viewBox units. */
const underArc = 9;

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

/** Where a label stands: beside its circle, under the middle of its return arc, or in calm sea. Distances in viewBox units. */
function labelPoint(
	{ at, iso3 }: FlowLabel,
	arcs: readonly ArcMark[],
	{ width, height, places }: WorldPlaces
) {
	if (at === 'sea') return { x: calmSea.x * width, y: calmSea.y * height, offset: 0 };
	if (at === 'return') {
		const arc = arcs.find(({ id }) => id === `back-${iso3}`);
		if (!arc) return null;
		const middle = taperedArc(arc).label;
		return { x: middle.x, y: middle.y + arc.width / 2 + underArc, offset: 0 };
	}
	const place = iso3 === null ? undefined : places[iso3];
	return place ? { x: place.x, y: place.y, offset: radius + 3 } : null;
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
	const arcs = count.sides
		.flatMap((side) => arcsOf(side, home, world, largest))
		// Wide arcs lie under narrow ones.
		.sort((a, b) => b.width - a.width);
	const labels = flowLabels(count).flatMap((label, index) => {
		const point = labelPoint(label, arcs, world);
		// What is not known keeps its place before any name.
		return point
			? [{ id: label.id, text: label.text, priority: label.at === 'sea' ? 1 : -index, ...point }]
			: [];
	});
	return {
		width,
		height,
		home,
		shades: {},
		markers,
		glyphs: [],
		arcs,
		labels: placeTwice(labels, markers, arcs, { width, height }),
		anchors: anchorsOf([home, ...Object.keys(facts)], world),
		facts
	};
}

/** Width of the map from which on labels keep off the arcs; below, there is no room to. */
const roomy = 640;

/** Places the labels for small maps, and again for those with room, where no name may lie on an arc. */
function placeTwice(
	labels: readonly LabelRequest[],
	markers: MapModel['markers'],
	arcs: readonly ArcMark[],
	viewBox: { readonly width: number; readonly height: number }
): readonly PlacedLabel[] {
	const small = placeLabels(labels, { viewBox, obstacles: markers, widths: [280, 320, 360, 420, 480, 560] });
	// At its ends an arc touches the circle that a name stands beside.
	const onArcs = arcs.flatMap((arc) => circlesAlongArc(arc, 24).slice(2, -2));
	const large = placeLabels(labels, {
		viewBox,
		obstacles: [...markers, ...onArcs],
		widths: [roomy, 800, 960]
	});
	return [...small.map((label) => ({ ...label, id: `${label.id}-small`, until: roomy })), ...large];
}
