import { checksOf } from '#atlas/checks.ts';
import type { ChecksRow } from '#atlas/rows.ts';
import type { FileRow } from '#src/chart/table.ts';

/** The last look at each row of a chart on pages that the row does not cite. */
export interface ChartChecks {
	/** How many rows of the chart are rows of a table, each of which can be looked up. */
	readonly rows: number;
	/** How many of them were. */
	readonly checked: number;
	readonly last_checked_on: string | null;
	/** How many were looked up with what came of it, in the codes of `checks.verdict`. */
	readonly verdicts: Readonly<Record<string, number>>;
	readonly looks: readonly {
		readonly table: string;
		readonly id: string;
		readonly checked_on: string;
		readonly verdict: string;
	}[];
}

/** Which rows of a chart were looked up again, when, and what came of it. */
export function chartChecks(
	rows: readonly Pick<FileRow, 'id' | 'table'>[],
	checks: readonly ChecksRow[]
): ChartChecks {
	const named = rows.flatMap(({ id, table }) => (table === null ? [] : [{ id, table }]));
	const tables = new Map(
		[...new Set(named.map(({ table }) => table))].map((table) => [table, checksOf(checks, table)])
	);
	const looks = named.flatMap(({ id, table }) => {
		const look = tables.get(table)?.get(id);
		return look ? [{ table, id, checked_on: look.checked_on, verdict: look.verdict }] : [];
	});
	const byVerdict = Map.groupBy(looks, ({ verdict }) => verdict);
	return {
		rows: named.length,
		checked: looks.length,
		last_checked_on:
			looks
				.map(({ checked_on }) => checked_on)
				.toSorted()
				.at(-1) ?? null,
		verdicts: Object.fromEntries([...byVerdict].map(([verdict, { length }]) => [verdict, length])),
		looks
	};
}
