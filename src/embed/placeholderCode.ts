import { escapeHtml } from '#atlas/files/escapeHtml.ts';

/** A chart as other people's pages name it. */
export interface Placeholder {
	readonly id: string;
	/** The chart's finding. */
	readonly title: string;
	/** The whole address of the chart's page, for those to whom no script is allowed. */
	readonly page: string;
	/** The whole address of `embed.js`. */
	readonly script: string;
	/** What the embed is asked for, by name. */
	readonly options: Readonly<Record<string, string>>;
}

const link = ({ page, title }: Placeholder) => `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;

const attributes = ({ options }: Placeholder, prefix: string) =>
	Object.entries(options).map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`);

/** The script that makes frames of all that a page names; once a page is enough. */
export const scriptTag = ({ script }: Pick<Placeholder, 'script'>): string =>
	`<script async src="${escapeHtml(script)}"></script>`;

/** The code that `embed.js` makes a frame of, as tall as the chart is; without it, a link. */
export const placeholderCode = (chart: Placeholder): string =>
	`${scriptTag(chart)}\n<div data-fugitive-flows="${escapeHtml(chart.id)}"` +
	`${attributes(chart, 'data-').join('')}>${link(chart)}</div>`;

/** The same as an element of its own, for systems that leave no script in an article: it stands in their template. */
export const elementCode = (chart: Placeholder): string =>
	`<fugitive-flows chart="${escapeHtml(chart.id)}"${attributes(chart, '').join('')}>${link(chart)}</fugitive-flows>`;
