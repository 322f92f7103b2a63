import type { CasesRow } from '#atlas/rows.ts';
import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { endingOf, type Ending } from '#atlas/persons/ending.ts';

/** A person of a documented case, with what a reader needs to judge it; never a name without its standing. */
export interface Person {
	/** The row's id, and the case's anchor on the page of cases. */
	readonly id: string;
	readonly name: string;
	readonly nameZh: string | null;
	/** What the descriptor calls where the person stands in law. */
	readonly standing: string;
	readonly position: string | null;
	readonly ending: Ending;
	readonly outcome: string;
	/** Dates as far as known, ISO 8601, may be partial. */
	readonly fled: string | null;
	readonly returned: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** Reads a person out of a row of `cases`. */
export function person(row: CasesRow, descriptor: Descriptor): Person {
	return {
		id: row.case_id,
		name: row.name,
		nameZh: row.name_zh,
		standing: labelOf(descriptor, 'cases', 'standing', row.standing),
		position: row.position,
		ending: endingOf(row),
		outcome: row.outcome,
		fled: row.fled_date,
		returned: row.returned_date,
		sourceIds: row.source_ids,
		confidence: row.confidence
	};
}
