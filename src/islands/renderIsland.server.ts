import { render } from 'svelte/server';
import type { AddressPart } from './island.ts';
import { islands, type IslandName } from './registry.ts';

/** Two islands of a page must not give one id twice. */
let drawn = 0;

/** An island as the server drew it. */
export interface RenderedIsland {
	readonly name: IslandName;
	/** What the browser prepares it from. */
	readonly sent: unknown;
	/** The parts of the address that hold its state. */
	readonly address: readonly AddressPart[];
	readonly markup: string;
}

/**
 * Draws an island.
 * @param sent what the page sends of it
 * @param props what its `prepare` makes of that in the browser
 */
export async function renderIsland(
	name: IslandName,
	sent: unknown,
	props: object,
	address: readonly AddressPart[] = []
): Promise<RenderedIsland> {
	const { default: island } = await islands[name]();
	return {
		name,
		sent,
		address,
		markup: render(island.Component, { props, idPrefix: `${name}${++drawn}` }).body
	};
}
