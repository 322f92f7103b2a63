import type { CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';

const format = new Intl.NumberFormat('en-GB');

/** "40", "30,000". */
export function number(value: number): string {
	return format.format(value);
}

/** "40", "more than 150": a number with how exact its source says it is. */
export function personsText({ persons, exactness }: PlacePersons): string {
	return withExactness(number(persons), exactness);
}

/** "on 22 April 2015", "in December 2014". */
export function atDate(date: string): string {
	return `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
}

/** What a side says of its persons, with its date: "believed there on 22 April 2015". */
export function howPlaced({ how, asOf }: CountSide): string {
	if (how === 'believed_in') return `believed there ${atDate(asOf)}`;
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

/** Places with a code of their own, which a map can draw. */
export function jurisdictions({ places }: CountSide): readonly (PlacePersons & { readonly iso3: string })[] {
	return places.filter((place): place is PlacePersons & { readonly iso3: string } => place.iso3 !== null);
}

/** The first letter in capitals, as a sentence or a label begins. */
export function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
