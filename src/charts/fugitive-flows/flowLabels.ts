import { personsText } from '#atlas/words/personsText.ts';
import type { Count } from '#scripts/derive/flows/count.ts';
import type { Place } from '#atlas/places.ts';
import { pointsBesideArc } from '#src/map/arc.ts';
import type { ArcMark } from '#src/map/mapModel.ts';
import type { LabelRequest } from '#src/map/placeLabels.ts';
import type { Leaders } from './leaders.ts';
import { jurisdictions, type Jurisdiction } from './words.ts';

/** Radius of the circle at a place, pixels. */
export const radius = 4;
const most = 12;
/** From the edge of a return arc to its number, pixels. */
const gap = 1;
/** Where along a return arc its number may stand, the better first. */
const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

/** A label of a flow; where it finds no room its arc has a number, and a list says the rest. */
export interface FlowLabel {
	readonly label: LabelRequest;
	/** Null where the flow has no arc. */
	readonly arc: ArcMark | null;
	readonly name: string;
	readonly amount: string;
}

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
 * out, and the return arc a number of its own, under it. Those that the title speaks of are bold.
 */
export function flowLabels(
	count: Count,
	leaders: Leaders | null,
	arcs: readonly ArcMark[],
	places: Readonly<Record<string, Place>>
): readonly FlowLabel[] {
	const out = codesOf(count, 'out');
	return flowsOf(count)
		.slice(0, most)
		.flatMap(({ direction, place }, index): readonly FlowLabel[] => {
			const { iso3 } = place;
			const at = places[iso3];
			if (!at) return [];
			const priority = -index;
			if (direction === 'back' && out.has(iso3)) {
				const arc = arcs.find(({ id }) => id === `back-${iso3}`);
				if (!arc) return [];
				const text = `${personsText(place)} back`;
				const beside = pointsBesideArc(arc, shares);
				const { x, y } = beside[0] ?? arc.to;
				const label = { id: arc.id, text, priority, x, y, beside, offset: gap, on: arc.id };
				return [{ label: { ...label, weight: 600, tone: 'back' }, arc, name: place.name, amount: text }];
			}
			const isLoneReturn = direction === 'back' && count.sides.length > 1;
			const isLeader = leaders?.places.some((leader) => leader.iso3 === iso3) ?? false;
			const text = `${nameWithNumber(place)}${isLoneReturn ? ' back' : ''}`;
			const { x, y } = at;
			const label = { id: iso3, text, priority, x, y, offset: radius + 3 };
			const arc = arcs.find(({ id }) => id === `${direction}-${iso3}`);
			const amount = `${personsText(place)}${isLoneReturn ? ' back' : ''}`;
			return [
				{ label: isLeader ? { ...label, weight: 600 } : label, arc: arc ?? null, name: place.name, amount }
			];
		});
}
