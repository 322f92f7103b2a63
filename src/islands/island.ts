import type { Component } from 'svelte';

/**
 * Where in an address an island keeps its state: it then hydrates at once where the address says something. `?tab` is one
 * name in the query, for those that know theirs: what a newsletter adds to a link, or the page around an embed, is none.
 */
export type AddressPart = 'search' | 'hash' | `?${string}`;

/**
 * A part of a page that the server draws and the browser hydrates when a reader comes to it.
 * `Sent` is what the page sends of it (a few words, as JSON); `Props` are the component's.
 */
export interface Island<Sent, Props extends object> {
	readonly Component: Component<Props>;
	/** Fetches in the browser what the server drew from. @throws when it cannot be had: the page then stays as it is */
	prepare(sent: Sent): Promise<Props>;
	/** Whether the address asks for something that the server did not draw from: the island is then drawn anew, not taken over. */
	redraws?(sent: Sent): boolean;
}

/** An island whose types have been checked where it was defined. */
export type AnyIsland = Island<unknown, object>;

/** Checks an island's types and forgets them, so that all stand in one registry. */
export function defineIsland<Sent, Props extends object>(island: Island<Sent, Props>): AnyIsland {
	return island as unknown as AnyIsland;
}
