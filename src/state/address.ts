/*
 * The only place that writes the address, without a navigation.
 */

/** Replaces the query of the page's address. */
export function replaceQuery(query: URLSearchParams): void {
	const url = new URL(location.href);
	url.search = query.toString();
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Makes the query of the page's address a step of its own, from which a reader can go back. */
export function pushQuery(query: URLSearchParams): void {
	const url = new URL(location.href);
	url.search = query.toString();
	if (url.href !== location.href) history.pushState(history.state, '', url);
}

/** Replaces the anchor in the page's address; '' for none. */
export function replaceAnchor(anchor: string): void {
	const url = new URL(location.href);
	url.hash = anchor;
	if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Replaces query and anchor of the page's address at once. */
export function replaceAddress(address: URL): void {
	if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** Makes query and anchor of the page's address a step of their own, from which a reader can go back. */
export function pushAddress(address: URL): void {
	if (address.href !== location.href) history.pushState(history.state, '', address);
}
