import type { Descriptor } from '#atlas/descriptor.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { codebook, type CodebookField, type CodebookTable } from './codebook.ts';

/** A text in which nothing is a mark of Markdown but the quotes of code, nor the border of a cell. */
const plain = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.split(/(`[^`]+`)/)
		.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\\`*_|<>[\]]/g, '\\$&')))
		.join('');

function fieldLines({ name, title, description, facts, codes }: CodebookField): readonly string[] {
	return [
		`### \`${name}\``,
		'',
		`**${plain(title)}.** ${plain(description)}`,
		'',
		`_${plain(facts.join(' · '))}_`,
		'',
		...(codes.length === 0 ? [] : ['| code | meaning |', '| --- | --- |']),
		...codes.map(({ value, label }) => `| \`${value}\` | ${plain(label)} |`),
		...(codes.length === 0 ? [] : [''])
	];
}

function tableLines(table: CodebookTable): readonly string[] {
	return [
		`## ${table.name}`,
		'',
		`**${plain(table.title)}.** ${plain(table.description)} File: \`${table.path}\`.`,
		'',
		...table.keys.map((key) => `- ${plain(key)}`),
		'',
		...table.fields.flatMap(fieldLines)
	];
}

/** The codebook of a package as Markdown: each table, field, type, unit, code and key. */
export function codebookMarkdown(descriptor: Descriptor): string {
	const { title, version, created } = descriptor;
	return [
		`# ${plain(title)}: codebook`,
		'',
		`Version ${version} of ${formatDate(created.slice(0, 10))}. An empty cell means not known.`,
		'',
		...codebook(descriptor).flatMap(tableLines)
	].join('\n');
}
