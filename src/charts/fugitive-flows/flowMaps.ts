import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { WorldPlaces } from '#atlas/places.ts';
import { arcScale, type ArcScale } from '#src/map/arcScale.ts';
import { flowModel } from '#src/map/flowModel.ts';
import type { ArcMark, MapModel, NumberedFlow } from '#src/map/mapModel.ts';
import type { LabelRequest } from '#src/map/placeLabels.ts';
import { onArcs, placeOnFlows } from '#src/map/placeOnFlows.ts';
import { placeFacts } from './facts.ts';
import { flowLabels, radius } from './flowLabels.ts';
import type { Leaders } from './leaders.ts';
import { nearMap } from './nearMap.ts';
import { jurisdictions } from './words.ts';

/** Width of the widest arc, in units of a map 960 units wide. */
const widest = 22;
/** Two persons never look like forty. */
const smallestTop = 40;
/** Widths of the container at which labels may appear on the world: as the explorer shows it on a phone, and with room. */
const room = 560;
const small = [280, 320, 360, 420, 480];
const large = [room, 640, 800, 960];
/** How far from the middle of home its name may stand, pixels: its land has a line round it. */
const farther = [10, 14, 18, 22, 26, 30];

/** One arc a place and direction: out bends north from home, back bends south towards it. */
function arcsOf(side: CountSide, home: string, { places }: WorldPlaces, scale: ArcScale): readonly ArcMark[] {
	const origin = places[home];
	if (!origin) return [];
	return jurisdictions(side).flatMap(({ iso3, persons }) => {
		const place = places[iso3];
		if (!place || iso3 === home) return [];
		const [here, there] = [origin, place].map(({ x, y }) => ({ x, y })) as [ArcMark['from'], ArcMark['to']];
		const isOut = side.direction === 'out';
		return [
			{
				...{ id: `${side.direction}-${iso3}`, iso3, direction: side.direction, persons },
				...(isOut ? { from: here, to: there } : { from: there, to: here }),
				bend: isOut ? ('north' as const) : ('south' as const),
				width: scale.width(persons)
			}
		];
	});
}

/** One count on maps. */
export interface FlowMaps {
	/** The whole world, and for a phone the part of it that the flows lie in. */
	readonly world: MapModel;
	readonly near: MapModel;
	/** The flows of the near map by number, where it has no room for their names. */
	readonly numbered: readonly NumberedFlow[];
	/** Widths of arcs at their origin, viewBox units. */
	readonly widths: readonly { readonly text: string; readonly width: number }[];
}

/** Where the flows begin, and what it is called. */
interface Home {
	readonly iso3: string;
	readonly name: string;
}

/** The name of where the flows begin, which gives way to every other label; none where nothing begins there. */
function homeLabels(
	{ iso3, name }: Home,
	arcs: readonly ArcMark[],
	{ places }: WorldPlaces
): readonly LabelRequest[] {
	const at = places[iso3];
	if (!at || arcs.length === 0) return [];
	return [{ id: iso3, text: name, priority: -Infinity, x: at.x, y: at.y, offset: widest / 2 }];
}

/** Lays out the arcs, circles, labels and facts of one count: on the world, and on the part of it that its flows lie in. */
export function flowMaps(
	count: Count,
	leaders: Leaders | null,
	{ iso3: home, name }: Home,
	world: WorldPlaces
): FlowMaps {
	const persons = count.sides.flatMap((side) => jurisdictions(side).map((place) => place.persons));
	const scale = arcScale({ largest: Math.max(0, ...persons), smallestTop, widest });
	const drawn = count.sides.flatMap((side) => arcsOf(side, home, world, scale));
	const whole = flowModel({ home, arcs: drawn, facts: placeFacts(count), radius }, world);
	const { arcs, markers, frame } = whole;
	const taken = onArcs(arcs);
	const labels = flowLabels(count, leaders, arcs, world.places);
	const own = homeLabels({ iso3: home, name }, arcs, world);
	const requests = [...labels.map(({ label }) => label), ...own];
	const placed = (widths: readonly number[]) => placeOnFlows(requests, { taken, markers, frame, widths });
	const near = nearMap(
		labels,
		{ arcs, taken, markers },
		world,
		own.map((label) => ({ ...label, offset: 6, farther }))
	);
	return {
		world: {
			...whole,
			labels: [
				...placed(small).map((label) => ({ ...label, id: `${label.id}-small`, until: room })),
				...placed(large).map((label) => ({ ...label, from: label.from === 0 ? room : label.from }))
			]
		},
		near: { ...whole, frame: near.frame, labels: near.labels, discs: near.discs },
		numbered: near.numbered,
		widths: scale.steps.map((step, index, { length }) => ({
			text: `${formatCount(step)}${index === length - 1 ? ' people' : ''}`,
			width: scale.width(step)
		}))
	};
}
