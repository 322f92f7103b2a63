import type { Descriptor } from '#atlas/descriptor.ts';

/** A text as YAML 1.2 reads it: JSON's quotes are YAML's. */
const quoted = (text: string) => JSON.stringify(text);

/** `CITATION.cff` (Citation File Format 1.2.0): how the package is to be cited, all of it from the descriptor. */
export function citationFile({
	title,
	description,
	version,
	created,
	homepage,
	licenses,
	contributors,
	keywords = []
}: Descriptor): string {
	return [
		'cff-version: 1.2.0',
		'message: Please cite the version that you used, as below.',
		'type: dataset',
		`title: ${quoted(title)}`,
		`abstract: ${quoted(description)}`,
		'authors:',
		...contributors.map(({ title: name }) => `  - name: ${quoted(name)}`),
		`version: ${quoted(version)}`,
		`date-released: ${created.slice(0, 10)}`,
		...licenses.slice(0, 1).map(({ name }) => `license: ${name}`),
		...(homepage === undefined ? [] : [`repository-code: ${quoted(homepage)}`]),
		...(keywords.length === 0 ? [] : ['keywords:', ...keywords.map((word) => `  - ${quoted(word)}`)]),
		''
	].join('\n');
}
