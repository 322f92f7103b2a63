import { chartCard } from '#src/charts/chartCard.server.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import { embedHeight } from '../embedHeight.ts';
import { elementCode, placeholderCode, scriptTag, type Placeholder } from '../placeholderCode.ts';

/** A page of somebody else's that shows a chart, for all to look at and to take. */
export interface Example {
	/** Its address is this, with `.html`. */
	readonly name: string;
	readonly title: string;
	/** What it shows, in a sentence or two. */
	readonly says: string;
	/** The code for a site that stands at an address. */
	code(chart: Placeholder, site: string): string;
	/** A header of the page that the code asks for. */
	header?(site: string): string;
	/** What else stands in its article. */
	readonly around?: string;
	/** The file of a script that the page has of its own. */
	readonly script?: string;
	readonly theme?: 'dark';
}

const originOf = (site: string) => /^https?:\/\/[^/]+/.exec(site)?.[0] ?? "'self'";

export const examples: readonly Example[] = [
	{
		name: 'plain',
		title: 'A plain page',
		says: 'The script and a placeholder: the frame is as tall as the chart at any width. Without scripts the link stands there.',
		code: placeholderCode
	},
	{
		name: 'strict-policy',
		title: 'A page with a strict policy',
		says: 'The page’s Content-Security-Policy names this site for scripts and frames, and needs nothing else: no inline style, no inline script.',
		header: (site) =>
			`Content-Security-Policy: script-src 'self' ${originOf(site)}; frame-src ${originOf(site)}; style-src 'self'`,
		code: (chart) => placeholderCode(chart).replace('<script async', '<script type="module"')
	},
	{
		name: 'dark',
		title: 'A dark page, with a headline of its own',
		says: 'The element asks for a dark chart without its headline. When the reader switches the page, the page writes the theme on the element, and the chart follows.',
		code: (chart) =>
			`${scriptTag(chart)}\n${elementCode({ ...chart, options: { theme: 'dark', header: 'off' } })}`,
		around: '<p><button type="button">Light or dark</button></p>',
		script: 'switch-theme.js',
		theme: 'dark'
	},
	{
		name: 'wordpress',
		title: 'A page of WordPress with the listener of AMP',
		says: 'A plain iframe and no script of ours. The page has a listener that makes frames as tall as they say, as many systems do.',
		code: ({ id, title }, site) =>
			`<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n` +
			`<iframe src="${site}embed/${id}" title="${escapeHtml(title)}" width="100%" height="${embedHeight(id)}" ` +
			`loading="lazy" allow="fullscreen"></iframe>\n</div></figure>`,
		script: 'listen-for-heights.js'
	}
];

/** The code of an example for a site that stands at an address, with a slash at its end. */
export async function exampleCode(example: Example, site: string): Promise<string> {
	const charts = siteCharts();
	// Each shows another, as far as there are as many.
	const id = charts[examples.indexOf(example) % charts.length];
	if (id === undefined) throw new Error('There is no chart to show');
	const { title } = await chartCard(id);
	const chart = { id, title, page: `${site}charts/${id}`, script: `${site}embed.js`, options: {} };
	return example.code(chart, site);
}
