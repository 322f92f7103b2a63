import { citationNote } from './citationNote.ts';
import type { CitedWork } from './CitedWork.ts';

const types: Readonly<Record<CitedWork['kind'], string>> = { 'data set': 'dataset', chart: 'graphic' };

/** A list of one item in CSL-JSON, which Zotero, Pandoc and citeproc read. */
export function cslJson(work: CitedWork): string {
	const item = {
		id: work.id,
		type: types[work.kind],
		title: work.title,
		author: work.authors.map((literal) => ({ literal })),
		issued: { 'date-parts': [work.day.split('-').map(Number)] },
		version: work.version,
		URL: work.address,
		note: citationNote(work)
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
