import type { Count, CountSide, PlacePersons } from '#scripts/derive/flows/count.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { onDate } from '#atlas/dates/onDate.ts';
import { jurisdictions, personsText } from './words.ts';

/** The places that hold most of what a side places, two at most, with the persons in them. */
function leaders(places: readonly PlacePersons[]): { readonly names: string; readonly persons: number } {
	const all = places.reduce((sum, { persons }) => sum + persons, 0);
	const [first, second] = places;
	const leading = places.slice(0, first && second && first.persons < 0.6 * all ? 2 : 1);
	return {
		names: listInSentence(leading.map(({ name }) => withArticle(name))),
		persons: leading.reduce((sum, { persons }) => sum + persons, 0)
	};
}

/** The finding for a count whose total is known: its parts may be added, being parts of one total. */
function ofTotal(side: CountSide, size: number): string {
	const places = jurisdictions(side);
	if (places.length === 0) {
		const regions = side.places.map((place) => `${place.name} ${personsText(place)}`);
		return `For the ${formatCount(size)} people in this count, sources name only regions: ${regions.join(', ')}`;
	}
	const { names, persons } = leaders(places);
	if (side.how === 'believed_in') {
		const isHundred = side.scope === 'listed_100' && size === 100;
		const whole = isHundred
			? `the hundred named in ${side.asOf.slice(0, 4)}`
			: `the ${formatCount(size)} people in this count`;
		return `Of ${whole}, ${formatCount(persons)} were believed to be in ${names}`;
	}
	const way = side.how === 'handed_over' ? 'were handed over by' : 'are known to have come back from';
	return `${formatCount(persons)} of the ${formatCount(size)} people in this count ${way} ${names}`;
}

/** The finding for a count without a total: each place stands for itself. */
function withoutTotal(side: CountSide): string {
	const [only, ...others] = side.places;
	if (!only) return `No source names a place for this count`;
	if (others.length > 0) {
		const way = {
			believed_in: 'Believed',
			reported_in: 'Reported',
			handed_over: 'Handed over',
			returned_from: 'Returned'
		};
		const parts = side.places
			.slice(0, 3)
			.map((place) => `${personsText(place)} in ${withArticle(place.name)}`);
		const from = side.direction === 'back' ? parts.map((part) => part.replace(' in ', ' from ')) : parts;
		return `${way[side.how]} by ${formatDate(side.asOf)}: ${listInSentence(from)}`;
	}
	const many = `${upperFirst(personsText(only))} people were`;
	const place = withArticle(only.name);
	if (side.how === 'believed_in') return `${many} believed to be in ${place} ${onDate(side.asOf)}`;
	const way = side.how === 'handed_over' ? 'handed over by' : 'returned from';
	return `${many} ${way} ${place} by ${formatDate(side.asOf)}`;
}

/** The finding of a count in one sentence. */
export function flowsTitle({ cases }: FlowsData, { sides }: Count): string {
	const [side] = sides;
	if (!side) return 'No source names a place for this count';
	if (side.scope !== 'documented') return side.size === null ? withoutTotal(side) : ofTotal(side, side.size);
	const [first, second] = side.places;
	if (!first) return 'No documented case has a reported destination';
	const most = first.persons > (second?.persons ?? 0) ? ', more than anywhere else' : '';
	const known = formatCount(cases.reportedIn.length);
	return `Of ${known} people with a reported destination, ${formatCount(first.persons)} were reported in ${withArticle(first.name)}${most}`;
}
