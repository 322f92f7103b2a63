import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { resolve } from '$app/paths';
import appStyles from '#src/app.css?inline';
import { loadChart } from '#src/charts/registry.ts';
import { scriptAddress, styleFiles, styleRules } from '#src/data/chunks.server.ts';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { namesPersons } from '#src/chart/readChart.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import Island from '#src/islands/Island.svelte';
import { renderChart } from '#src/islands/renderChart.server.ts';
import { chartSources } from '#src/islands/styleSources.server.ts';
import hatchStyles from '#src/map/hatches.css?inline';
import HatchPatterns from '#src/map/HatchPatterns.svelte';
import applyOptions from './applyOptions.ts?bundled';
import leadToUnnamed from './leadToUnnamed.ts?bundled';
import embedStyles from './embed.css?inline';
import { rulesDrawn } from './rulesDrawn.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What an embed may load: nothing from elsewhere, and no style or script but its own. */
const policy = (styles: string, scripts: readonly string[]) =>
	[
		"default-src 'none'",
		`script-src 'self' ${scripts.map(hash).join(' ')}`,
		`style-src 'self' ${hash(styles)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

/**
 * The whole document of an embed. It is written by hand, not by the site's layout: every file that it asks for, another's
 * page waits for. Its styles are those of what it draws; the code, when it comes, brings the sheets whole. A link that
 * opened inside the frame would show the site's page in a newsroom's column, and a frame shows no icon.
 * @param unnamed a document in which nobody is named: a name that a browser were to take out would have been sent
 */
export async function embedPage(id: string, { unnamed = false } = {}): Promise<string> {
	const { name, description } = await loadChart(id);
	const { title, origin } = siteFacts();
	const { body: patterns } = render(HatchPatterns, { props: {} });
	const { body: chart } = render(Island, { props: await renderChart(id, 'embed', { unnamed }) });
	const leads = namesPersons(id) && !unnamed;
	const scripts = leads ? [leadToUnnamed, applyOptions] : [applyOptions];
	const sheets = rulesDrawn(styleRules(styleFiles(chartSources(id))), chart);
	const styles = `${appStyles}${hatchStyles}${sheets}${embedStyles}`;
	const address = (path: string) => `${resolve('/')}${path}`;
	return `<!doctype html>
<html lang="en"${leads ? ` data-unnamed="${resolve('/embed/[id]/unnamed', { id })}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(policy(styles, scripts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(name)} – ${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="canonical" href="${escapeHtml(`${origin}${resolve('/charts/[id]', { id })}`)}">
<base target="_blank">
<link rel="icon" href="data:,">
<link rel="preload" href="${address('fonts/source-sans.woff2')}" as="font" type="font/woff2" crossorigin>
<noscript><link rel="stylesheet" href="${address('noscript.css')}"></noscript>
<style>${styles}</style>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
<script type="module" src="${escapeHtml(scriptAddress('src/everyPage/embed.ts'))}"></script>
</head>
<body class="embed">${patterns}<main>${chart}</main></body>
</html>
`;
}
