import type { Count } from '#scripts/derive/flows/count.ts';
import { jurisdictions, notPlaced, number, personsText } from './words.ts';

/** A label before it is placed; the first of a list matter most. */
export interface FlowLabel {
	readonly id: string;
	/** The place it names; null for what no source places. */
	readonly iso3: string | null;
	readonly text: string;
}

const most = 12;

/** Labels of the places with most persons, twelve at most, and one for the part of a count that no source places. */
export function flowLabels({ sides }: Count): readonly FlowLabel[] {
	const directions = { out: 'out', back: 'back' };
	const places = new Map<string, { name: string; largest: number; parts: string[] }>();
	for (const side of sides) {
		for (const place of jurisdictions(side)) {
			const known = places.get(place.iso3) ?? { name: place.name, largest: 0, parts: [] };
			known.largest = Math.max(known.largest, place.persons);
			known.parts.push(personsText(place) + (sides.length > 1 ? ` ${directions[side.direction]}` : ''));
			places.set(place.iso3, known);
		}
	}
	const named = [...places]
		.sort(([, a], [, b]) => b.largest - a.largest)
		.slice(0, most)
		.map(([iso3, { name, parts }]) => {
			const text = parts.join(', ');
			return { id: iso3, iso3, text: /^\d/.test(text) ? `${name} ${text}` : `${name}: ${text}` };
		});
	const out = sides.find(({ direction }) => direction === 'out');
	const missing = out ? notPlaced(out) : null;
	if (missing === null || missing === 0) return named;
	return [...named, { id: 'not-sourced', iso3: null, text: `destination not sourced: ${number(missing)}` }];
}
