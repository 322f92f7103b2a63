import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { capitalize, howPlaced, jurisdictions, notPlaced, number, personsText } from './words.ts';

const named = 6;

function sideSummary(side: CountSide): string {
	const places = jurisdictions(side);
	const parts = places.slice(0, named).map((place) => `${place.name} ${personsText(place)}`);
	const others = places.length - named;
	const rest = others > 0 ? [`${number(others)} other place${others === 1 ? '' : 's'}`] : [];
	const missing = notPlaced(side);
	const open = missing
		? `; for the other ${number(missing)} of ${number(side.size ?? 0)} this count names no single place`
		: '';
	const list = parts.length > 0 ? listInSentence([...parts, ...rest]) : 'no single jurisdiction is named';
	return `${capitalize(howPlaced(side))}: ${list}${open}.`;
}

/** What the map shows, for those who cannot see it. */
export function flowsSummary({ cases }: FlowsData, count: Count): string {
	const sides = count.sides.map(sideSummary);
	if (count.heading !== 'documented') return [`${count.label}.`, ...sides].join(' ');
	return [
		`Of ${number(cases.persons)} documented cases, ${number(cases.reportedIn.length)} have a reported destination.`,
		...sides,
		'A person reported in several places is counted in each of them.'
	].join(' ');
}
