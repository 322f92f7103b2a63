import { keyValue } from '../validate/rowKey.ts';
import type { CellTable } from './cells.ts';
import type { Change, ChangeKind } from './ReleaseRecord.ts';

/** A change with what its kind has of its own. */
export function change(table: string, kind: ChangeKind, more: Partial<Change> = {}): Change {
	return { table, rowId: '', kind, field: '', old: '', new: '', rows: null, reason: '', ...more };
}

type Row = Readonly<Record<string, string>>;

/** The rows of a table by what names them. */
function byId({ fields, rows }: CellTable, key: readonly string[]): ReadonlyMap<string, Row> {
	return new Map(
		rows.map((cells) => {
			const row = Object.fromEntries(fields.map((name, index) => [name, cells[index] ?? '']));
			return [keyValue(key.map((name) => row[name] ?? '')), row];
		})
	);
}

const filled = (rows: Iterable<Row>, field: string) => [...rows].filter((row) => row[field] !== '').length;

/** What is called otherwise in the newer of two tables: old names by field, and old codes by field under its new name. */
export interface TableRenames {
	readonly fields?: Readonly<Record<string, string>>;
	readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * How a table differs from what it was: fields and codes told once, then rows, and cells of the rows that are in both. A row
 * is known by the newer primary key. Cells of a field that only one of them has are not told one by one.
 */
export function compareTables(
	before: CellTable,
	now: CellTable,
	{ fields: renamed = {}, codes = {} }: TableRenames = {}
): readonly Change[] {
	const table = now.name;
	const called = (field: string) => renamed[field] ?? field;
	const old = byId({ ...before, fields: before.fields.map(called) }, now.primaryKey);
	const current = byId(now, now.primaryKey);
	const oldFields = new Set(before.fields.map(called));
	const common = now.fields.filter((field) => oldFields.has(field));
	const changes: Change[] = [
		...before.fields
			.filter((field) => called(field) !== field)
			.map((field) =>
				change(table, 'field_renamed', { field: called(field), old: field, new: called(field) })
			),
		...now.fields
			.filter((field) => !oldFields.has(field))
			.map((field) => change(table, 'field_added', { field, rows: filled(current.values(), field) })),
		...[...oldFields]
			.filter((field) => !now.fields.includes(field))
			.map((field) => change(table, 'field_removed', { field, rows: filled(old.values(), field) }))
	];
	for (const [field, names] of Object.entries(codes))
		for (const [from, to] of Object.entries(names)) {
			const rows = [...old].filter(([id, row]) => row[field] === from && current.get(id)?.[field] === to);
			changes.push(change(table, 'code_renamed', { field, old: from, new: to, rows: rows.length }));
		}
	for (const [rowId, row] of current) {
		const was = old.get(rowId);
		if (!was) changes.push(change(table, 'row_added', { rowId }));
		for (const field of was ? common : []) {
			const [from = '', to = ''] = [was?.[field], row[field]];
			if (from !== to && codes[field]?.[from] !== to)
				changes.push(change(table, 'cell_changed', { rowId, field, old: from, new: to }));
		}
	}
	for (const rowId of old.keys())
		if (!current.has(rowId)) changes.push(change(table, 'row_removed', { rowId }));
	return changes;
}
