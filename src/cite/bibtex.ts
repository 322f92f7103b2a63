import { monthNames } from '#atlas/dates/monthNames.ts';
import { citationNote } from './citationNote.ts';
import type { CitedWork } from './CitedWork.ts';

/** Signs that mean something to LaTeX, as it writes them. */
const written: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

const escapeLatex = (text: string) => text.replace(/[\\{}$&#%_^~]/g, (sign) => written[sign] ?? `\\${sign}`);

/** What biblatex knows; older styles take what they do not know for `misc`. */
const types: Readonly<Record<CitedWork['kind'], string>> = { 'data set': 'dataset', chart: 'misc' };

/** An entry for BibTeX and biblatex, in UTF-8. */
export function bibtex(work: CitedWork): string {
	const [year, month] = work.day.split('-');
	const fields = {
		// Braces in braces: an author that is an organisation has no first name, and a title keeps its capitals.
		author: `{${work.authors.map((author) => `{${escapeLatex(author)}}`).join(' and ')}}`,
		title: `{{${escapeLatex(work.title)}}}`,
		version: `{${escapeLatex(work.version)}}`,
		year: `{${year}}`,
		month: monthNames[Number(month) - 1]?.slice(0, 3).toLowerCase(),
		// An address stands as it is: LaTeX reads it so.
		url: `{${work.address}}`,
		note: `{${escapeLatex(citationNote(work))}}`
	};
	const lines = Object.entries(fields).map(([field, value]) => `\t${field} = ${value}`);
	return `@${types[work.kind]}{${work.id},\n${lines.join(',\n')}\n}\n`;
}
