import { escapeHtml } from '#src/data/escapeHtml.ts';

interface Placeholder {
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

/** The code that `embed.js` makes a frame of, as tall as the chart is; without it, a link. */
export function placeholderCode({ id, title, page, script, options }: Placeholder): string {
	const asked = Object.entries(options).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
	return (
		`<script async src="${escapeHtml(script)}"></script>\n` +
		`<div data-fugitive-flows="${escapeHtml(id)}"${asked.join('')}>` +
		`<a href="${escapeHtml(page)}">${escapeHtml(title)}</a></div>`
	);
}
