/** Attributes in which a page says where it or another of the site stands. */
const attributes = ['href', 'content', 'data-share'] as const;

/**
 * Where the build was not told where the site stands (`SITE_URL`), the page says which address it took instead: then codes to
 * copy, the canonical address and those of cards name the one that the page came from.
 */
export function servedOrigin(): void {
	const assumed = document.querySelector<HTMLMetaElement>('meta[name="assumed-origin"]')?.content;
	const { origin } = location;
	if (assumed === undefined || assumed === origin) return;
	for (const name of attributes)
		for (const element of document.querySelectorAll(`[${name}^="${assumed}"]`))
			element.setAttribute(name, (element.getAttribute(name) ?? '').replace(assumed, origin));
	// The text of a field to copy from is that of its node until somebody writes in it; data for programs are text, too.
	const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { currentNode: node } = texts;
		if (node.nodeValue?.includes(assumed)) node.nodeValue = node.nodeValue.replaceAll(assumed, origin);
	}
}
