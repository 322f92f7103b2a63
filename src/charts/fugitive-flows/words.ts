import type { CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { onDate } from '#atlas/dates/onDate.ts';

/** What a side says of its persons, with its date: "believed there on 22 April 2015". */
export function howPlaced({ how, asOf }: CountSide): string {
	if (how === 'believed_in') return `believed there ${onDate(asOf)}`;
	if (how === 'reported_in') return `reported there, in cases documented by ${formatDate(asOf)}`;
	if (how === 'handed_over') return `handed over from there by ${formatDate(asOf)}`;
	return `returned from there by ${formatDate(asOf)}`;
}

/** How many persons a side puts somewhere, region or home included. Only within one count: its parts share one total. */
export function placedPersons({ places, inside }: CountSide): number {
	return inside + places.reduce((sum, { persons }) => sum + persons, 0);
}

/** How many of a published count no source places; null where no total was given or persons repeat among places. */
export function notPlaced(side: CountSide): number | null {
	if (side.size === null || side.scope === 'documented') return null;
	return Math.max(0, side.size - placedPersons(side));
}

/** A place with a code of its own, which a map can draw. */
export type Jurisdiction = PlacePersons & { readonly iso3: string };

/** The places of a count that a map can draw. */
export function jurisdictions({ places }: Pick<CountSide, 'places'>): readonly Jurisdiction[] {
	return places.filter((place): place is Jurisdiction => place.iso3 !== null);
}
