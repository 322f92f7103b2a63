import { hydrate } from 'svelte';
import { islands, type IslandName } from './registry.ts';

/**
 * Brings an island to life in place: loads its code and data, and hydrates what the server drew.
 * @throws when it cannot be had; what the server drew is then untouched
 */
export async function hydrateIsland(target: HTMLElement): Promise<void> {
	const { island: name = '', sent = '{}' } = target.dataset;
	const { default: island } = await islands[name as IslandName]();
	const props = await island.prepare(JSON.parse(sent));
	hydrate(island.Component, { target, props });
	target.dataset.hydrated = 'true';
}
