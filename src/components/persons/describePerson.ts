import type { Checked } from '#atlas/checks.ts';
import type { Person } from '#scripts/derive/persons/person.ts';
import type { PersonFacts } from './personFacts.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { endingsBack } from '#atlas/persons/ending.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { asSentence } from '#atlas/words/asSentence.ts';

/** How long the flight lasted, as far as known: "fled April 2003, back 16 November 2016". */
function datesOf(person: Person): string {
	const fled =
		person.fled === null ? 'fled on a day not known' : `fled ${withDateKind(person.fled, person.fledKind)}`;
	const day = returnDayText(person);
	if (endingsBack.includes(person.ending)) return `${fled}, back ${day ?? 'on a day not known'}`;
	if (person.ending === 'captured_at_home') {
		const caught = `caught ${day ?? 'on a day not known'}`;
		// Who was caught inside may never have left.
		return person.fled === null ? caught : `${fled}, ${caught}`;
	}
	if (person.died !== null) return `${fled}, died ${formatDate(person.died)}`;
	return person.lastReported === null ? fled : `${fled}, last reported ${formatDate(person.lastReported)}`;
}

/** What the card of one person says: post, dates, and how it ended. */
export function describePerson(person: Person & Checked, endingLabel: string): PersonFacts {
	const { id, name, nameZh, standing, sourceIds, confidence, checked } = person;
	const post = person.position === null ? 'Post not known.' : asSentence(person.position);
	return {
		id,
		name,
		nameZh,
		standing,
		lines: [post, asSentence(datesOf(person)), `${endingLabel}: ${person.outcome}.`],
		sourceIds,
		confidence,
		checked
	};
}
