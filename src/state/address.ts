import { goto } from '$app/navigation';

/*
 * The only place that writes the address, without a navigation and without a new entry in the history.
 */

async function replaceAddress(url: URL): Promise<void> {
	if (url.href !== location.href) await goto(url, { shallow: true, replace: true, state: {} });
}

/** Replaces the query of the page's address. */
export async function replaceQuery(query: URLSearchParams): Promise<void> {
	const url = new URL(location.href);
	url.search = query.toString();
	await replaceAddress(url);
}

/** Replaces the anchor in the page's address; '' for none. */
export async function replaceAnchor(anchor: string): Promise<void> {
	const url = new URL(location.href);
	url.hash = anchor;
	await replaceAddress(url);
}
