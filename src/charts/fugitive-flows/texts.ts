import { personsText } from '#atlas/words/personsText.ts';
import type { CountSide } from '#scripts/derive/flows/count.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { onDate } from '#atlas/dates/onDate.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts } from '#src/chart/chart.ts';
import { isAddable } from './leaders.ts';
import { notes } from './notes.ts';
import type { FlowsView } from './view.ts';
import { jurisdictions, notPlaced } from './words.ts';

const namesOf = (places: readonly { readonly name: string }[]) =>
	listInSentence(places.map(({ name }) => withArticle(name)));

/** The finding for a count whose total is known: its parts may be added, being parts of one total. */
function ofTotal(side: CountSide, size: number, { leaders }: FlowsView): string {
	if (!leaders) {
		const regions = side.places.map((place) => `${place.name} ${personsText(place)}`);
		return `For the ${formatCount(size)} people in this count, sources name only regions: ${regions.join(', ')}`;
	}
	const [persons, names] = [formatCount(leaders.persons), namesOf(leaders.places)];
	if (side.how === 'believed_in') {
		const isHundred = side.scope === 'listed_100' && size === 100;
		const whole = isHundred
			? `the hundred named in ${side.asOf.slice(0, 4)}`
			: `the ${formatCount(size)} people in this count`;
		return `Of ${whole}, ${persons} were believed to be in ${names}`;
	}
	const way = side.how === 'handed_over' ? 'were handed over by' : 'are known to have come back from';
	return `${persons} of the ${formatCount(size)} people in this count ${way} ${names}`;
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
		const word = side.direction === 'back' ? 'from' : 'in';
		const parts = side.places
			.slice(0, 3)
			.map((place) => `${personsText(place)} ${word} ${withArticle(place.name)}`);
		return `${way[side.how]} by ${formatDate(side.asOf)}: ${listInSentence(parts)}`;
	}
	const many = `${upperFirst(personsText(only))} people were`;
	const place = withArticle(only.name);
	if (side.how === 'believed_in') return `${many} believed to be in ${place} ${onDate(side.asOf)}`;
	const way = side.how === 'handed_over' ? 'handed over by' : 'returned from';
	return `${many} ${way} ${place} by ${formatDate(side.asOf)}`;
}

function title(view: FlowsView): string {
	const [side] = view.count.sides;
	if (!side) return 'No source names a place for this count';
	if (isAddable(side)) return ofTotal(side, side.size ?? 0, view);
	if (side.scope !== 'documented') return withoutTotal(side);
	const [first, second] = side.places;
	if (!first) return 'No documented case has a reported destination';
	const most = first.persons > (second?.persons ?? 0) ? ', more than anywhere else' : '';
	const known = formatCount(view.data.cases.reportedIn.length);
	return `Of ${known} people with a reported destination, ${formatCount(first.persons)} were reported in ${withArticle(first.name)}${most}`;
}

/** Places that the summary names of each direction. */
const named = 3;

/** One direction as a newsreader would say it. */
function sideSentence(side: CountSide): string {
	const places = jurisdictions(side);
	const [first, ...others] = places.slice(0, named);
	if (!first) return '';
	const verb = {
		believed_in: `were believed to be in`,
		reported_in: 'were reported in',
		returned_from: 'had come back from',
		handed_over: 'had been handed over by'
	}[side.how];
	const parts = [
		`${personsText(first)} people ${verb} ${withArticle(first.name)}`,
		...others.map(
			(place) =>
				`${personsText(place)} ${side.direction === 'out' ? 'in' : 'from'} ${withArticle(place.name)}`
		)
	];
	const when = side.how === 'believed_in' ? upperFirst(onDate(side.asOf)) : `By ${formatDate(side.asOf)}`;
	const missing = notPlaced(side);
	const open = missing
		? `; for ${formatCount(missing)} of ${formatCount(side.size ?? 0)} no source names the place`
		: '';
	return `${when}, ${listInSentence(parts)}${open}.`;
}

/** What the map shows, for those who cannot see it. */
function summary({ data: { cases }, count }: FlowsView): string {
	const sentences = count.sides.map(sideSentence).filter((sentence) => sentence !== '');
	if (sentences.length === 0) return 'This count names no single place.';
	if (count.heading !== 'documented') return sentences.join(' ');
	return [
		`Of ${formatCount(cases.persons)} documented cases, ${formatCount(cases.reportedIn.length)} have a reported destination.`,
		...sentences,
		'A person reported in several places is counted in each of them.'
	].join(' ');
}

/** All sentences of the chart. */
export function texts(view: FlowsView): ChartTexts {
	return {
		title: title(view),
		subtitle: `${view.count.label}, as arcs: the wider, the more people`,
		summary: summary(view),
		notes: notes(view)
	};
}
