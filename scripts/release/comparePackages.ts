import type { CellTable } from './cells.ts';
import { change, compareTables } from './compareTables.ts';
import type { Change, Declared } from './ReleaseRecord.ts';

/**
 * How the tables of a package differ from those of the release before, in the order of the newer one's tables. Tables that
 * are made from others are left out: they change as those do. Rows that were withdrawn are told as a number and a reason.
 */
export function comparePackages(
	before: readonly CellTable[],
	now: readonly CellTable[],
	{ renames = {}, withdrawn = [] }: Declared = {}
): readonly Change[] {
	const called = (table: string) => renames.tables?.[table] ?? table;
	const old = new Map(
		before.filter(({ isDerived }) => !isDerived).map((table) => [called(table.name), table])
	);
	const current = now.filter(({ isDerived }) => !isDerived);
	const changes = current.flatMap((table): readonly Change[] => {
		const was = old.get(table.name);
		if (!was) return [change(table.name, 'table_added', { rows: table.rows.length })];
		const renamed =
			was.name === table.name
				? []
				: [change(table.name, 'table_renamed', { old: was.name, new: table.name, rows: table.rows.length })];
		const { fields, codes } = { fields: renames.fields?.[table.name], codes: renames.codes?.[table.name] };
		return [...renamed, ...compareTables(was, table, { ...(fields && { fields }), ...(codes && { codes }) })];
	});
	const gone = [...old].filter(([name]) => !current.some((table) => table.name === name));
	return [
		...changes,
		...gone.map(([name, { rows }]) => change(name, 'table_removed', { rows: rows.length })),
		...withdrawn.map(({ table, rows, reason }) => change(table, 'rows_withdrawn', { rows, reason }))
	];
}
