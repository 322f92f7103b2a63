import { formatCount } from '#atlas/words/formatCount.ts';
import type { Count } from '#scripts/derive/flows/count.ts';
import { jurisdictions, notPlaced, personsText } from './words.ts';

/** A label before it is placed; the first of a list matter most. */
export interface FlowLabel {
	readonly id: string;
	/** The place that it speaks of; null for what no source places. */
	readonly iso3: string | null;
	/** Whether it stands at the place, along the return arc, or in the sea. */
	readonly at: 'place' | 'return' | 'sea';
	readonly text: string;
}

const most = 12;

/**
 * Labels of the largest arcs, twelve at most, and one for the part of a count that no source places. Where a picture has
 * both directions the place carries its name and the number out, and the return arc a number of its own.
 */
export function flowLabels({ sides }: Count): readonly FlowLabel[] {
	const hasOut = new Set(
		sides
			.filter(({ direction }) => direction === 'out')
			.flatMap((side) => jurisdictions(side).map(({ iso3 }) => iso3))
	);
	const arcs = sides
		.flatMap((side) => jurisdictions(side).map((place) => ({ direction: side.direction, place })))
		.sort((a, b) => b.place.persons - a.place.persons)
		.slice(0, most)
		.map(({ direction, place }): FlowLabel => {
			const { iso3, name } = place;
			const text = personsText(place);
			if (direction === 'back' && hasOut.has(iso3))
				return { id: `back-${iso3}`, iso3, at: 'return', text: `${text} back` };
			const named = place.exactness === 'exact' ? `${name} ${text}` : `${name}: ${text}`;
			const isLoneReturn = direction === 'back' && sides.length > 1;
			return { id: iso3, iso3, at: 'place', text: isLoneReturn ? `${named} back` : named };
		});
	const out = sides.find(({ direction }) => direction === 'out');
	const missing = out ? notPlaced(out) : null;
	if (missing === null || missing === 0) return arcs;
	return [
		...arcs,
		{ id: 'not-sourced', iso3: null, at: 'sea', text: `destination not sourced: ${formatCount(missing)}` }
	];
}
