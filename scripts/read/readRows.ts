import { decodeText } from './decodeText.ts';
import { type RowBatch, splitRows } from './splitRows.ts';
import { unifyLineEnds } from './unifyLineEnds.ts';

/**
 * Bytes of a CSV file (RFC 4180, UTF-8) to rows of cells, header included, in batches.
 * What does not keep rows from being read is told through `report`; what does is thrown as Unreadable.
 */
export function readRows(
	chunks: Iterable<Uint8Array>,
	report: (line: number, message: string) => void
): Iterable<RowBatch> {
	return splitRows(unifyLineEnds(decodeText(chunks, report), report));
}
