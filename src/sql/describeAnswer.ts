import { counted } from '#atlas/words/counted.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Answer } from './answer.ts';

/** A time as people read it: "12 ms", "1.3 s". */
function formatTime(milliseconds: number): string {
	if (milliseconds < 1) return 'less than 1 ms';
	return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** What came of a query, in a line. @param shown how many rows are shown at most */
export function describeAnswer({ columns, rows, isCut, milliseconds }: Answer, shown: number): string {
	const time = formatTime(milliseconds);
	if (columns.length === 0) return 'There is no query in the box that gives rows.';
	if (rows.length === 0) return `No rows (${time}): nothing in the tables answers to this.`;
	const kept = isCut
		? `The first ${formatCount(rows.length)} rows; there are more`
		: counted(rows.length, 'row');
	const part = rows.length > shown ? `. Here are the first ${formatCount(shown)}` : '';
	return `${kept} (${time})${part}.`;
}
