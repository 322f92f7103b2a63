import type { Count } from '#scripts/derive/flows/count.ts';
import type { Place } from '#atlas/places.ts';
import { pointOnArc } from '#src/map/arc.ts';
import type { ArcMark, NumberedFlow } from '#src/map/mapModel.ts';
import type { LabelRequest } from '#src/map/placeLabels.ts';
import type { Leaders } from './leaders.ts';
import { jurisdictions, personsText, type Jurisdiction } from './words.ts';

/** Radius of the circle at a place, pixels. */
export const radius = 4;
const most = 12;
/** How many flows of a phone's map are listed by number. */
const numbered = 8;
/** Where along a return arc its number may stand, the better first. */
const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

/** Every place of a count with its direction, most persons first. */
function flowsOf({ sides }: Count) {
	return sides
		.flatMap((side) => jurisdictions(side).map((place) => ({ direction: side.direction, place })))
		.sort((a, b) => b.place.persons - a.place.persons);
}

const codesOf = (count: Count, direction: 'out' | 'back') =>
	new Set(flowsOf(count).flatMap((flow) => (flow.direction === direction ? [flow.place.iso3] : [])));

function nameWithNumber(place: Jurisdiction): string {
	return place.exactness === 'exact'
		? `${place.name} ${personsText(place)}`
		: `${place.name}: ${personsText(place)}`;
}

/**
 * Labels of the largest arcs, twelve at most. Where a picture has both directions the place carries its name and the number
 * out, and the return arc a number of its own, on it. Those that the title speaks of are bold.
 */
export function flowLabels(
	count: Count,
	leaders: Leaders | null,
	arcs: readonly ArcMark[],
	places: Readonly<Record<string, Place>>
): readonly LabelRequest[] {
	const out = codesOf(count, 'out');
	return flowsOf(count)
		.slice(0, most)
		.flatMap(({ direction, place }, index): readonly LabelRequest[] => {
			const { iso3 } = place;
			const at = places[iso3];
			if (!at) return [];
			const priority = -index;
			if (direction === 'back' && out.has(iso3)) {
				const arc = arcs.find(({ id }) => id === `back-${iso3}`);
				const [middle, ...points] = arc ? shares.map((share) => pointOnArc(arc, share)) : [];
				if (!arc || !middle) return [];
				const text = `${personsText(place)} back`;
				return [{ id: arc.id, text, priority, ...middle, points, on: arc.id, offset: 0, tone: 'back' }];
			}
			const isLoneReturn = direction === 'back' && count.sides.length > 1;
			const isLeader = leaders?.places.some((leader) => leader.iso3 === iso3) ?? false;
			const text = `${nameWithNumber(place)}${isLoneReturn ? ' back' : ''}`;
			const { x, y } = at;
			return [{ id: iso3, text, priority, x, y, offset: radius + 3, ...(isLeader ? { weight: 600 } : {}) }];
		});
}

/** The largest flows by number, each place once, with the arc that its number stands on. */
export function numberedFlows(
	count: Count,
	arcs: readonly ArcMark[]
): readonly { readonly arc: ArcMark; readonly flow: NumberedFlow }[] {
	const flows = flowsOf(count);
	const out = codesOf(count, 'out');
	return flows
		.filter(({ direction, place }) => direction === 'out' || !out.has(place.iso3))
		.flatMap(({ direction, place }) => {
			const arc = arcs.find(({ id }) => id === `${direction}-${place.iso3}`);
			const back = flows.find((flow) => flow.direction === 'back' && flow.place.iso3 === place.iso3)?.place;
			const told = direction === 'out' ? personsText(place) : '';
			const returned = back ? `${personsText(back)} back` : '';
			const amount = [told, returned].filter((text) => text !== '').join(', ');
			return arc ? [{ arc, places: place.name, amount }] : [];
		})
		.slice(0, numbered)
		.map(({ arc, places, amount }, index) => ({ arc, flow: { number: index + 1, places, amount } }));
}
