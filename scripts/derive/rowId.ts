import type { Resource } from '#atlas/descriptor.ts';

/** What names a row of a table: its primary key, or the values of one of several fields with a slash between. */
export function rowId({ schema }: Resource, row: Readonly<Record<string, unknown>>): string {
	return schema.primaryKey.map((field) => String(row[field])).join('/');
}
