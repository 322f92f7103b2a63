/** What `/charts/ID.metadata.json` says of a chart for those who cite it. */
export interface Cited {
	readonly id: string;
	readonly name: string;
	readonly package: string;
	readonly authors: readonly string[];
	/** The title of the atlas. */
	readonly atlas: string;
	readonly version: string;
	/** ISO 8601. */
	readonly data_date: string;
	readonly address: string;
	readonly citation: string;
}

/** Signs that mean something to LaTeX. */
const escapeLatex = (text: string) =>
	text.replace(/[\\{}$&#%_^~]/g, (sign) => (sign === '\\' ? '' : `\\${sign}`));

/** An entry for BibTeX. @param page the chart's address, as the reader knows it */
export function bibtex(
	{ id, name, package: key, authors, atlas, version, data_date: day }: Cited,
	page: string
): string {
	const fields = {
		// Braces in braces: an author that is an organisation has no first name.
		author: authors.map((author) => `{${escapeLatex(author)}}`).join(' and '),
		title: `{${escapeLatex(name)}}`,
		howpublished: escapeLatex(`${atlas}, version ${version}`),
		year: day.slice(0, 4),
		url: page
	};
	const lines = Object.entries(fields).map(([field, value]) => `\t${field} = {${value}}`);
	return `@misc{${key}-${id},\n${lines.join(',\n')}\n}\n`;
}

/** An entry in the format RIS, which most programs for literature read. @param page as for `bibtex` */
export function ris({ name, authors, atlas, version, data_date: day }: Cited, page: string): string {
	const lines: readonly (readonly [string, string])[] = [
		['TY', 'ELEC'],
		...authors.map((author) => ['AU', author] as const),
		['TI', name],
		['T2', atlas],
		['ET', version],
		['PY', day.slice(0, 4)],
		['DA', day.replaceAll('-', '/')],
		['UR', page],
		['ER', '']
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
