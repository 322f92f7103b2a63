import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { counted } from '#atlas/words/counted.ts';
import { howPlaced, jurisdictions, notPlaced, personsText } from './words.ts';

const named = 6;

function sideSummary(side: CountSide): string {
	const places = jurisdictions(side);
	const parts = places.slice(0, named).map((place) => `${place.name} ${personsText(place)}`);
	const others = places.length - named;
	const rest = others > 0 ? [counted(others, 'other place')] : [];
	const missing = notPlaced(side);
	const open = missing
		? `; for the other ${formatCount(missing)} of ${formatCount(side.size ?? 0)} this count names no single place`
		: '';
	const list = parts.length > 0 ? listInSentence([...parts, ...rest]) : 'no single jurisdiction is named';
	return `${upperFirst(howPlaced(side))}: ${list}${open}.`;
}

/** What the map shows, for those who cannot see it. */
export function flowsSummary({ cases }: FlowsData, count: Count): string {
	const sides = count.sides.map(sideSummary);
	if (count.heading !== 'documented') return [`${count.label}.`, ...sides].join(' ');
	return [
		`Of ${formatCount(cases.persons)} documented cases, ${formatCount(cases.reportedIn.length)} have a reported destination.`,
		...sides,
		'A person reported in several places is counted in each of them.'
	].join(' ');
}
