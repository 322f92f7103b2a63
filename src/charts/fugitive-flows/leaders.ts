import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import { jurisdictions, type Jurisdiction } from './words.ts';

/** The places that the title names. */
export interface Leaders {
	readonly places: readonly Jurisdiction[];
	readonly persons: number;
}

/** A place that holds less than this share of all shares the title with the next. */
const most = 0.6;

/** The places of the first direction of a count that hold most of what it places, two at most; null where it places none. */
export function leadersOf({ sides }: Count): Leaders | null {
	const [side] = sides;
	const places = side ? jurisdictions(side) : [];
	const [first, second] = places;
	if (!side || !first) return null;
	const all = places.reduce((sum, { persons }) => sum + persons, 0);
	const sharesTitle = isAddable(side) && second !== undefined && first.persons < most * all;
	const leading = sharesTitle ? [first, second] : [first];
	return { places: leading, persons: leading.reduce((sum, { persons }) => sum + persons, 0) };
}

/** Whether the parts of a count may be added: they are parts of one total, and no person stands in two. */
export function isAddable({ size, scope }: CountSide): boolean {
	return size !== null && scope !== 'documented';
}
