import { citationNote } from './citationNote.ts';
import type { CitedWork } from './CitedWork.ts';

const types: Readonly<Record<CitedWork['kind'], string>> = { 'data set': 'DATA', chart: 'FIGURE' };

/** An entry in the format RIS, which most programs for literature read: a field a line, CRLF. */
export function ris(work: CitedWork): string {
	const lines: readonly (readonly [string, string])[] = [
		['TY', types[work.kind]],
		['ID', work.id],
		...work.authors.map((author) => ['AU', author] as const),
		['TI', work.title],
		['ET', work.version],
		['PY', work.day.slice(0, 4)],
		['DA', work.day.replaceAll('-', '/')],
		['UR', work.address],
		['N1', citationNote(work)],
		['ER', '']
	];
	return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
