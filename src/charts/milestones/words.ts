import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { counted } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';

/** The longest text that stands at a dot, in characters. */
const longest = 80;

/**
 * What stands at the dot of an event: its year and title. No name goes without its standing: one that the title holds has
 * it in brackets; where that is too long, or there are several, the places stand there instead.
 */
export function dotText(event: MilestoneEvent, places: readonly { readonly name: string }[]): string {
	const year = event.date.slice(0, 4);
	const [person, ...more] = event.persons;
	if (!person) return `${year}: ${event.title}`;
	const text = `${year}: ${event.title} (${standingInSentence(person.standing)})`;
	if (more.length === 0 && text.length <= longest) return text;
	return places.length === 0 ? year : `${year}: ${places.map(({ name }) => name).join(', ')}`;
}

/** What is read out at a dot. */
export function dotName(event: MilestoneEvent): string {
	const persons = event.persons.map(({ name, standing }) => `${name}, ${standingInSentence(standing)}`);
	return [`${withDateKind(event.date, event.dateKind)}: ${event.title}`, ...persons].join('; ');
}

/** Years between two that have events: "1994–1997: none listed"; of a choice, "none of these". */
export function gapText(before: number | undefined, year: number, isPart: boolean): string | null {
	if (before === undefined || year - before < 2) return null;
	const years = year - before === 2 ? String(before + 1) : `${before + 1}–${year - 1}`;
	return `${years}: ${isPart ? 'none of these' : 'none listed'}`;
}

/** What opens the list. */
export const listHeading = (events: number): string => `${counted(events, 'event')} in words, with sources`;

/** What stands at the end of a list that is cut. */
export const restText = (rest: number): string => `and ${formatCount(rest)} more: see the table`;

/** What the list says where nothing is chosen. */
export const noneText = 'No event is of this kind and concerns this place.';
