import { escapeHtml } from '#atlas/files/escapeHtml.ts';

/** What a frozen chart is made of, as markup but for its texts. */
export interface FrozenDocument {
	readonly title: string;
	readonly description: string;
	/** Address of the chart's page. */
	readonly canonical: string;
	readonly styles: string;
	/** SHA-256 of the styles, base64. */
	readonly hash: string;
	readonly body: string;
	/** The colours that were chosen; undefined for the reader's own. */
	readonly theme?: string | undefined;
}

/** One file that may load nothing, whoever opens it: a frozen chart, or the view that a reader has made of one. */
export function frozenDocument({
	title,
	description,
	canonical,
	styles,
	hash,
	body,
	theme
}: FrozenDocument): string {
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en"${theme ? ` data-theme="${escapeHtml(theme)}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body class="embed frozen">${body}</body>
</html>
`;
}
