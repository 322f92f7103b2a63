import type { PublishedRow, TableField } from './tableContent.ts';

/** What names a row in an address: the values of its key, with slashes between those of several fields. */
export const rowKey = (row: PublishedRow, primaryKey: readonly string[]): string =>
	primaryKey.map((name) => String(row[name] ?? '')).join('/');

/**
 * The table whose row a value of a field names; null where it names none. A field `row_id` beside one called `table` names a
 * row of the table that stands there.
 */
export function referredTable({ name, refersTo }: Pick<TableField, 'name' | 'refersTo'>, row: PublishedRow) {
	if (refersTo !== null || name !== 'row_id') return refersTo;
	return typeof row.table === 'string' ? row.table : null;
}
