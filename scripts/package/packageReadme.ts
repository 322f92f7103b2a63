import type { Descriptor } from '#atlas/descriptor.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';

/**
 * `README.md` of a package: what each file is, how to begin, how to cite, and then what the tables say of themselves.
 * @param own the text that lies beside the tables; empty where none does
 * @param others names of files beside those that every package has
 */
export function packageReadme(descriptor: Descriptor, own: string, others: readonly string[] = []): string {
	const { title, description, version, created, licenses, resources, contributors } = descriptor;
	const day = created.slice(0, 10);
	const made = resources.filter(({ derivedFrom }) => derivedFrom !== undefined);
	const files = [
		[
			'`datapackage.json`',
			'the descriptor ([Data Package](https://datapackage.org), version 2): every field, type, unit, code and key'
		],
		['`codebook.md`, `codebook.html`', 'the same to be read and printed'],
		[
			`${resources.length} files \`.csv\``,
			'the tables: UTF-8, comma, RFC 4180; an empty cell means not known'
		],
		...(others.includes('changes.csv')
			? [['`changes.csv`', 'what changed since the release before: table, row, kind, field, old, new']]
			: []),
		['`CITATION.cff`, `LICENSE`', 'how to cite the package, and under which terms it may be used'],
		['`checksums.sha256`', 'for `sha256sum --check checksums.sha256`']
	];
	return [
		`# ${title}`,
		'',
		description,
		'',
		`Version ${version} of ${formatDate(day)}. Licence: ${licenses.map(({ title: long, name }) => long ?? name).join(', ')}.`,
		'',
		'| file | what it is |',
		'| --- | --- |',
		...files.map(([name, what]) => `| ${name} | ${what} |`),
		'',
		...(made.length === 0
			? []
			: [`Made from the other tables: ${listInSentence(made.map(({ name }) => `\`${name}\``))}.`, '']),
		'To cite it:',
		'',
		`> ${contributors.map((each) => each.title).join(', ')} (${day.slice(0, 4)}). _${title}_, version ${version} [data set].`,
		'',
		own
	].join('\n');
}
