import type { Person } from '#scripts/derive/persons/person.ts';
import type { PersonFacts } from './personFacts.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What the card of one person says: post, dates, and how it ended. */
export function describePerson(person: Person, endingLabel: string): PersonFacts {
	const { id, name, nameZh, standing, sourceIds, confidence } = person;
	const fled = person.fled === null ? 'left on a date not known' : `left ${formatDate(person.fled)}`;
	const returned = person.returned === null ? '' : `, back ${formatDate(person.returned)}`;
	const post = person.position === null ? 'Post not known.' : sentence(person.position);
	return {
		id,
		name,
		nameZh,
		standing,
		lines: [post, sentence(`${fled}${returned}`), `${endingLabel}: ${person.outcome}.`],
		sourceIds,
		confidence
	};
}
