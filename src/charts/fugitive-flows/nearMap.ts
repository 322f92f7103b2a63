import type { WorldPlaces } from '#atlas/places.ts';
import { frameOfFlows, type Room } from '#src/map/frameOfFlows.ts';
import type { ArcMark, DiscMark, MapFrame, MarkerMark, NumberedFlow } from '#src/map/mapModel.ts';
import { anyArc, type LabelRequest, type PlacedLabel } from '#src/map/placeLabels.ts';
import { discRequest, placeOnFlows, type OnArc } from '#src/map/placeOnFlows.ts';
import type { FlowLabel } from './flowLabels.ts';

/** Widths of the container at which labels may appear; the first is that of an embed of 300 px, less its edges. */
const widths = [264, 320, 360, 420, 480];
/** Room beside the flows that names may need. */
const rooms: readonly Room[] = [
	{ left: 0.12, right: 0.12 },
	{ left: 0.2, right: 0.55 },
	{ left: 0.2, right: 0.7 },
	{ left: 0.5, right: 0.2 },
	{ left: 0.5, right: 0.5 }
];
/** How many of the largest flows are to have a name or a number. */
const told = 8;

interface NearMap {
	readonly frame: MapFrame;
	readonly labels: readonly PlacedLabel[];
	readonly discs: readonly DiscMark[];
	readonly numbered: readonly NumberedFlow[];
}

/**
 * The part of the world that the flows lie in, in the frame that has the most room for the names of the largest. What finds none at every width
 * has a number on its arc, and stands in a list; for a few there is room for neither: the table has them.
 * @param last labels that take what room is left, on arcs where there is none beside them
 */
export function nearMap(
	labels: readonly FlowLabel[],
	marks: {
		readonly arcs: readonly ArcMark[];
		readonly taken: readonly OnArc[];
		readonly markers: readonly MarkerMark[];
	},
	world: WorldPlaces,
	last: readonly LabelRequest[] = []
): NearMap {
	const top = labels.slice(0, told);
	const place = (frame: MapFrame, requests: readonly FlowLabel['label'][]) =>
		placeOnFlows(requests, { ...marks, frame, widths });
	const [best] = rooms
		.map((room) => {
			const frame = frameOfFlows(marks.arcs, world, room);
			const placed = place(
				frame,
				top.map(({ label }) => label)
			);
			const named = new Set(placed.flatMap(({ id, from }) => (from === 0 ? [id] : [])));
			// The larger a flow, the more its name counts.
			const worth = top.reduce((sum, { label }, index) => sum + (named.has(label.id) ? told - index : 0), 0);
			return { frame, named, worth };
		})
		.toSorted((a, b) => b.worth - a.worth);
	const { frame, named } = best ?? {
		frame: frameOfFlows([], world, { left: 0, right: 0 }),
		named: new Set()
	};
	const kept = top.filter(({ label }) => named.has(label.id));
	const rest = top.flatMap(({ label, arc, ...flow }) =>
		arc && !named.has(label.id) ? [{ arc, ...flow }] : []
	);
	const withLast = (own: readonly LabelRequest[]) =>
		place(frame, [
			...kept.map(({ label }) => label),
			...rest.map(({ arc }, index) => discRequest(arc, -told - index)),
			...own
		]);
	const clear = withLast(last);
	const isNamed = last.every(({ id }) => clear.some((label) => label.id === id && label.from === 0));
	// Where arcs run everywhere round it, it lies on some.
	const placed = isNamed ? clear : withLast(last.map((label) => ({ ...label, on: anyArc })));
	const numbered = rest.flatMap(({ arc, name, amount }) => {
		const at = placed.find(({ id, from }) => id === discRequest(arc, 0).id && from === 0);
		return at ? [{ iso3: arc.iso3, x: at.x, y: at.y, places: name, amount }] : [];
	});
	return {
		frame,
		labels: placed.filter(
			({ id, from }) => named.has(id) || (from !== null && last.some((each) => each.id === id))
		),
		discs: numbered.map(({ iso3, x, y }, index) => ({ number: index + 1, iso3, x, y })),
		numbered: numbered.map(({ places, amount }, index) => ({ number: index + 1, places, amount }))
	};
}
