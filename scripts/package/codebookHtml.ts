import type { Descriptor } from '#atlas/descriptor.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { codebook, type CodebookField, type CodebookTable } from './codebook.ts';

const styles = `
:root { color-scheme: light dark; }
body { max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 Georgia, serif; }
h1, h2, h3, .facts, nav, table, .file { font-family: system-ui, sans-serif; }
h1, h2 { line-height: 1.2; }
h2 { margin-block-start: 3rem; border-block-start: 2px solid; padding-block-start: 0.5rem; }
h3 { margin-block: 1.5rem 0.25rem; font-size: 1rem; }
h3 span { font-weight: 400; }
p { margin-block: 0.25rem; }
.facts, .file { font-size: 0.875rem; opacity: 0.75; }
nav ul { columns: 2; padding-inline-start: 1rem; }
code { overflow-wrap: anywhere; }
table { margin-block: 0.5rem; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.125rem 1rem 0.125rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid #8886; }
@media (max-width: 40rem) { nav ul { columns: 1; } }
@media print {
	:root { color-scheme: light; }
	body { max-inline-size: none; margin: 0; font-size: 10pt; }
	h2 { break-before: page; border: 0; }
	h3, tr { break-after: avoid; break-inside: avoid; }
	a { color: inherit; text-decoration: none; }
}
@page { margin: 2cm; }
`;

/** A text with its code set as code. */
const textOf = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const codeOf = (text: string) => `<code>${escapeHtml(text)}</code>`;

function codesHtml({ codes }: CodebookField): string {
	if (codes.length === 0) return '';
	const rows = codes.map(
		({ value, label }) => `<tr><td>${codeOf(value)}</td><td>${escapeHtml(label)}</td></tr>`
	);
	const head = '<thead><tr><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead>';
	return `<table>${head}<tbody>${rows.join('')}</tbody></table>`;
}

function fieldHtml(table: string, field: CodebookField): string {
	const { name, title, description, facts } = field;
	return `<h3 id="${escapeHtml(`${table}.${name}`)}">${codeOf(name)} <span>${escapeHtml(title)}</span></h3>
<p>${textOf(description)}</p>
<p class="facts">${escapeHtml(facts.join(' · '))}</p>
${codesHtml(field)}`;
}

function tableHtml({ name, title, path, description, keys, fields }: CodebookTable): string {
	return `<section>
<h2 id="${escapeHtml(name)}">${escapeHtml(title)}</h2>
<p class="file">${codeOf(path)}</p>
<p>${textOf(description)}</p>
<ul class="facts">${keys.map((key) => `<li>${escapeHtml(key)}</li>`).join('')}</ul>
${fields.map((field) => fieldHtml(name, field)).join('\n')}
</section>`;
}

/** The codebook of a package as one page that needs no other file and no network, to be read or printed. */
export function codebookHtml(descriptor: Descriptor): string {
	const { title, version, created } = descriptor;
	const tables = codebook(descriptor);
	const contents = tables.map(
		({ name, title: text }) => `<li><a href="#${escapeHtml(name)}">${escapeHtml(text)}</a></li>`
	);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: codebook, version ${escapeHtml(version)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${escapeHtml(title)}: codebook</h1>
<p>Version ${escapeHtml(version)} of ${formatDate(created.slice(0, 10))}. An empty cell means not known.</p>
<nav aria-label="Tables"><ul>${contents.join('')}</ul></nav>
${tables.map(tableHtml).join('\n')}
</body>
</html>
`;
}
