import { personsText } from '#atlas/words/personsText.ts';
import { leastConfidence } from '#atlas/confidence.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Count, CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import type { PlaceFacts } from '#src/map/mapModel.ts';
import { howPlaced, jurisdictions } from './words.ts';

/** One direction of a place in words: "40 believed there on 22 April 2015 (of 100)". */
function line(side: CountSide, place: PlacePersons): string {
	const total = side.size === null ? '' : ` (of ${formatCount(side.size)})`;
	return `${personsText(place)} ${howPlaced(side)}${total}`;
}

/** What a reader learns of each place by pointing at it. The two directions stay two lines with a date and total each. */
export function placeFacts({ sides }: Count): Readonly<Record<string, PlaceFacts>> {
	const facts: Record<string, PlaceFacts> = {};
	for (const side of sides) {
		for (const place of jurisdictions(side)) {
			const known = facts[place.iso3];
			const told = line(side, place);
			facts[place.iso3] = {
				name: place.name,
				headline: known ? `${known.headline}; ${told}` : `${place.name}: ${told}`,
				lines: [...(known?.lines ?? []), ...(place.note === null ? [] : [place.note])],
				sourceIds: [...new Set([...(known?.sourceIds ?? []), ...place.sourceIds])],
				confidence: leastConfidence(known ? [place, known] : [place])
			};
		}
	}
	return facts;
}
