import { resolve } from '$app/paths';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { exampleCode, type Example } from './examples.server.ts';

/** What the page itself allows: here the site is its own. Another's page names the site in place of 'self'. */
const policy =
	"default-src 'none'; script-src 'self'; frame-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole document of an example. Nothing in it is the site's but the chart: it can be taken as it is. */
export async function examplePage(example: Example): Promise<string> {
	const { origin, title: atlas } = siteFacts();
	const { name, title, says, around = '', script, theme } = example;
	const home = resolve('/for-journalists');
	const own = `${home}/examples/`;
	const code = await exampleCode(example, resolve('/'));
	return `<!doctype html>
<html lang="en"${theme ? ` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${title} – ${atlas}`)}</title>
<meta name="description" content="${escapeHtml(says)}">
<link rel="canonical" href="${escapeHtml(`${origin}${own}${name}`)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${own}newspaper.css">
${script ? `<script defer src="${own}${script}"></script>\n` : ''}</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(says)}</p>
${around}
${code}
<p>This page is an example. <a href="${home}#examples">All examples, with their code</a></p>
</main>
</body>
</html>
`;
}
