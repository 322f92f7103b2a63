import type { ChecksRow } from './rows.ts';

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
