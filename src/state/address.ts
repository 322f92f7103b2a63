/*
 * The only place that writes the address, without a navigation.
 */

/** Replaces the query of the page's address. */
export function replaceQuery(query: URLSearchParams): void {
	const url = new URL(location.href);
	url.search = query.toString();
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Replaces the anchor in the page's address; '' for none. */
export function replaceAnchor(anchor: string): void {
	const url = new URL(location.href);
	url.hash = anchor;
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}
