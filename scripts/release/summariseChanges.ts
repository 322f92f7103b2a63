import type { Change, ChangeKind, ChangeSummary, TableChanges } from './ReleaseRecord.ts';

/** How many changes of a table a page tells one by one. */
const firstFew = 5;

const ofRows: readonly ChangeKind[] = ['row_added', 'row_removed', 'cell_changed'];

function ofTable(table: string, changes: readonly Change[]): TableChanges {
	const count = (kind: ChangeKind) => changes.filter((each) => each.kind === kind).length;
	const cells = changes.filter(({ kind }) => kind === 'cell_changed');
	return {
		table,
		added: count('row_added'),
		removed: count('row_removed'),
		changed: new Set(cells.map(({ rowId }) => rowId)).size,
		cells: cells.length,
		// What a cell said before and says now is what a reader looks for: rows that came are in the table.
		first: [...cells, ...changes.filter(({ kind }) => kind !== 'cell_changed')].slice(0, firstFew)
	};
}

/** Changes as much as a page tells of them: counts by table, the first few of each, and all that is told once. */
export function summariseChanges(changes: readonly Change[]): ChangeSummary {
	const rows = changes.filter(({ kind }) => ofRows.includes(kind));
	return {
		count: changes.length,
		once: changes.filter(({ kind }) => !ofRows.includes(kind) && kind !== 'rows_withdrawn'),
		tables: [...Map.groupBy(rows, ({ table }) => table)].map(([table, its]) => ofTable(table, its))
	};
}
