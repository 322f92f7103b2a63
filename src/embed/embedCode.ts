import { escapeHtml } from '#atlas/files/escapeHtml.ts';

/** What the code of a plain iframe says. */
export interface EmbedCode {
	/** Absolute address of the embed. */
	readonly address: string;
	/** What the chart finds, for those who cannot see it. */
	readonly title: string;
	/** In CSS pixels (`embedHeight`): a plain iframe cannot follow what is in it. */
	readonly height: number;
}

/**
 * The code that shows a chart on another page: an iframe as wide as its column, with a link in it for readers of feeds. It
 * has no border by two ways, as a page's policy may forbid one of them (`style-src`) and validators frown on the other.
 */
export function embedCode({ address, title, height }: EmbedCode): string {
	const [src, name] = [escapeHtml(address), escapeHtml(title)];
	return (
		`<iframe src="${src}" title="${name}" width="100%" height="${height}" frameborder="0" style="border: 0" ` +
		`loading="lazy" allow="fullscreen"><a href="${src}">${name}</a></iframe>`
	);
}
