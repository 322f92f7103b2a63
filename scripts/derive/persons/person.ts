import type { CasesRow } from '#atlas/rows.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { endingOf, type Ending } from '#atlas/persons/ending.ts';
import type { ReturnDay } from '#atlas/persons/returnDayText.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import { namedPerson } from './namedPerson.ts';

/** A person of a documented case, with what a reader needs to judge it; never a name without its standing. */
export interface Person extends NamedPerson, ReturnDay {
	/** The row's id, and the case's anchor on the page of cases. */
	readonly id: string;
	readonly position: string | null;
	readonly ending: Ending;
	readonly outcome: string;
	/** Dates as far as known, ISO 8601, may be partial. */
	readonly fled: string | null;
	readonly fledKind: DateKind | null;
	/** The latest day for which a source tells of somebody who is not known to be back. */
	readonly lastReported: string | null;
	readonly died: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** Reads a person out of a row of `cases`. */
export function person(row: CasesRow, descriptor: Descriptor): Person {
	return {
		id: row.case_id,
		...namedPerson(row, descriptor),
		position: row.position,
		ending: endingOf(row),
		outcome: row.outcome,
		fled: row.fled_date,
		fledKind: row.fled_date_kind,
		returned: row.returned_date,
		returnedKind: row.returned_date_kind,
		returnedBy: row.returned_by,
		lastReported: row.last_reported_on,
		died: row.died_on,
		sourceIds: row.source_ids,
		confidence: row.confidence
	};
}
