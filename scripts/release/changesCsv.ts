import { csvLine } from '#atlas/files/csvLine.ts';
import type { Change } from './ReleaseRecord.ts';

/** The columns of `changes.csv`, which are those that a change has, in the words of the tables. */
const columns = ['table', 'row_id', 'kind', 'field', 'old', 'new', 'rows', 'reason'] as const;

/** Changes as CSV (RFC 4180), a line each. */
export function changesCsv(changes: readonly Change[]): string {
	const lines = changes.map((each) =>
		csvLine([
			...[each.table, each.rowId, each.kind, each.field, each.old, each.new],
			...[each.rows === null ? '' : String(each.rows), each.reason]
		])
	);
	return csvLine(columns) + lines.join('');
}
