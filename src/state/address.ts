import { goto } from '$app/navigation';

/**
 * Replaces the query of the page's address, without a navigation and without a new entry in the history.
 * The only place that writes the address.
 */
export async function replaceQuery(query: URLSearchParams): Promise<void> {
	const url = new URL(location.href);
	url.search = query.toString();
	if (url.href === location.href) return;
	await goto(url, { shallow: true, replace: true, state: {} });
}
