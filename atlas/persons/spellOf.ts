import type { CasesRow } from '../rows.ts';
import { endingOf, endingsBack } from './ending.ts';

/** What ended an absence; one excludes the others, so that they are competing risks. */
export const spellEvents = ['returned', 'captured_at_home', 'died', 'still_away', 'not_known'] as const;
export type SpellEvent = (typeof spellEvents)[number];

/** Which field of the case tells when the absence ended, or the last day on which it had not. */
export type SpellBasis = 'returned_date' | 'returned_by' | 'died_on' | 'last_reported_on';

/** How an absence ended, and when, as far as sources tell. */
export interface Spell {
	readonly event: SpellEvent;
	/** The day of the event; of who is not known to be back the last report. May be partial; null where no source tells. */
	readonly end: string | null;
	readonly basis: SpellBasis | null;
}

type Ended = Parameters<typeof endingOf>[0] &
	Pick<CasesRow, 'returned_date' | 'returned_by' | 'died_on' | 'last_reported_on'>;

/** What ended the absence of a person, by the ending that the case has. */
export function spellEvent(row: Parameters<typeof endingOf>[0]): SpellEvent {
	const ending = endingOf(row);
	if (endingsBack.includes(ending)) return 'returned';
	if (ending === 'captured_at_home' || ending === 'died' || ending === 'not_known') return ending;
	return 'still_away';
}

/** The fields that can tell when an absence ended, the better first, by what ended it. */
const told: Readonly<Record<SpellEvent, readonly SpellBasis[]>> = {
	returned: ['returned_date', 'returned_by'],
	captured_at_home: ['returned_date', 'returned_by'],
	died: ['died_on'],
	still_away: ['last_reported_on'],
	not_known: ['last_reported_on']
};

/** The end of the absence of a person. */
export function spellOf(row: Ended): Spell {
	const event = spellEvent(row);
	const basis = told[event].find((field) => row[field] !== null) ?? null;
	return { event, basis, end: basis && row[basis] };
}
