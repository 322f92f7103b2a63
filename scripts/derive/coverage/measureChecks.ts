import { checksOf } from '#atlas/checks.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { ChecksRow } from '#atlas/rows.ts';
import { categoriesOf } from '../categoriesOf.ts';

/** How many rows one verdict was given, under the descriptor's label. */
export interface VerdictCount {
	readonly verdict: ChecksRow['verdict'];
	readonly label: string;
	readonly rows: number;
}

/** How much of a table was looked up again, and what came of it. */
export interface CheckedRows {
	/** Rows that were looked up, of all rows. */
	readonly rows: { readonly part: number; readonly whole: number };
	/** First and last day of looking; the same where it was one. */
	readonly from: string;
	readonly to: string;
	/** In the descriptor's order, those that were given. */
	readonly verdicts: readonly VerdictCount[];
}

/** Counts some looks by their verdict. Null where there is none. */
export function countChecks(
	looks: readonly ChecksRow[],
	whole: number,
	descriptor: Descriptor
): CheckedRows | null {
	const days = looks.map(({ checked_on }) => checked_on).sort();
	const [from] = days;
	if (from === undefined) return null;
	const count = (value: string) => looks.filter(({ verdict }) => verdict === value).length;
	return {
		rows: { part: looks.length, whole },
		from,
		to: days.at(-1) ?? from,
		verdicts: categoriesOf(descriptor, 'checks', 'verdict')
			.map(({ value, label }) => ({ verdict: value as ChecksRow['verdict'], label, rows: count(value) }))
			.filter(({ rows }) => rows > 0)
	};
}

/**
 * How much of one table was looked up again: of each row the last look counts.
 * @param whole rows of the table
 */
export function measureChecks(
	table: string,
	whole: number,
	checks: readonly ChecksRow[],
	descriptor: Descriptor
): CheckedRows | null {
	return countChecks([...checksOf(checks, table).values()], whole, descriptor);
}
