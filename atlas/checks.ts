import { onDate } from './dates/onDate.ts';
import type { ChecksRow } from './rows.ts';
import { lowerFirst } from './words/lowerFirst.ts';

/** The last look at a row on pages that it did not cite. */
export interface Check {
	/** The day, ISO 8601, may be partial. */
	readonly on: string;
	/** What came of it, in the descriptor's words: "Confirmed by another page". */
	readonly verdict: string;
}

/** What a row that stands as a card or entry of its own knows of its last look. */
export interface Checked {
	/** Null where nobody looked the row up again. */
	readonly checked: Check | null;
}

/** The last look at each row of a table, by the row's id. */
export function checksOf(checks: readonly ChecksRow[], table: string): ReadonlyMap<string, ChecksRow> {
	const own = checks.filter((check) => check.table === table);
	return new Map(
		own.toSorted((a, b) => (a.checked_on < b.checked_on ? -1 : 1)).map((check) => [check.row_id, check])
	);
}

/** Whether a look found something to mend: the row was wrong or out of date, or its sources disagree. */
export function neededMending({ verdict }: Pick<ChecksRow, 'verdict'>): boolean {
	return verdict === 'corrected' || verdict === 'updated' || verdict === 'sources_in_conflict';
}

/** When a row was last checked and what came of it: "Checked on 27 November 2026: confirmed by another page". */
export function checkText(check: Check | null): string {
	if (check === null) return 'Not looked up a second time';
	const { on, verdict } = check;
	return `Checked ${onDate(on)}: ${lowerFirst(verdict)}`;
}
