import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { ArcMark, MapModel } from '#src/map/mapModel.ts';
import { anchorsOf } from '#atlas/places.ts';
import { moneyWidth, widthWithoutDollars } from '#src/plot/money.ts';
import { placeFacts } from './facts.ts';
import { flowLabels, pairKey } from './flowLabels.ts';
import { placeOnFlows } from './placeOnFlows.ts';
import type { View } from './view.ts';

/** Radius of the circle at a place, pixels. */
const radius = 2.5;

/** Wide end where the money lies, narrow end where it is claimed or went. */
function arcOf(pair: Pair, { stage, kind, largest, data }: View): readonly ArcMark[] {
	const { width, places } = data.world;
	const from = places[pair.holding];
	const to = places[pair.requesting];
	if (!from || !to) return [];
	const mark = {
		iso3: pair.requesting,
		otherIso3: pair.holding,
		direction: stage === 'returned' ? ('back' as const) : ('money' as const),
		look:
			pair.dollars === null
				? ('dashed' as const)
				: stage === 'frozen'
					? ('open' as const)
					: ('filled' as const),
		inked: kind === 'all' && pair.kind === 'fraud',
		// Two kinds of affair between the same places bow apart.
		bend: pair.kind === 'fraud' ? ('north' as const) : ('south' as const),
		width: pair.dollars === null ? widthWithoutDollars : moneyWidth(pair.dollars, largest)
	};
	const id = pairKey(pair);
	// The shorter way between two shores of the Atlantic leads over the edge of a map whose middle is the Pacific:
	// the arc leaves at one edge and comes in again at the other.
	const over = to.x - from.x > width / 2 ? width : from.x - to.x > width / 2 ? -width : 0;
	if (over === 0) return [{ ...mark, id, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } }];
	return [
		{ ...mark, id, from: { x: from.x, y: from.y }, to: { x: to.x - over, y: to.y } },
		{ ...mark, id: `${id}-beyond`, from: { x: from.x + over, y: from.y }, to: { x: to.x, y: to.y } }
	];
}

/** Lays out the arcs, circles, labels and facts of one stage on the world. */
export function flowMap(view: View): MapModel {
	const { data, pairs } = view;
	const { width, height, places } = data.world;
	const facts = Object.fromEntries(Object.entries(placeFacts(view)).filter(([iso3]) => places[iso3]));
	const markers = Object.keys(facts).flatMap((iso3) => {
		const place = places[iso3];
		return place ? [{ iso3, x: place.x, y: place.y, radius, shade: 'place' as const }] : [];
	});
	// Wide arcs lie under narrow ones.
	const arcs = pairs.flatMap((pair) => arcOf(pair, view)).sort((a, b) => b.width - a.width);
	const labels = flowLabels(view).flatMap(({ id, iso3, text }, index) => {
		const place = places[iso3];
		return place ? [{ id, text, priority: -index, x: place.x, y: place.y, offset: radius + 3 }] : [];
	});
	return {
		width,
		height,
		home: data.home,
		shades: {},
		markers,
		glyphs: [],
		arcs,
		labels: placeOnFlows(labels, markers, arcs, { width, height }),
		anchors: anchorsOf([data.home, ...Object.keys(facts)], data.world),
		facts
	};
}
