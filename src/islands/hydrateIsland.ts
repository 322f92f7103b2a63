import { hydrate, mount } from 'svelte';
import { followTranslation } from './followTranslation.ts';
import { islands, type IslandName } from './registry.ts';

/**
 * Brings an island to life in place: loads its code and data, and hydrates what the server drew, or draws it anew.
 * @throws when it cannot be had; what the server drew is then untouched
 */
export async function hydrateIsland(target: HTMLElement): Promise<void> {
	const { island: name = '', sent = '{}' } = target.dataset;
	const { default: island } = await islands[name as IslandName]();
	const placed: unknown = JSON.parse(sent);
	const props = await island.prepare(placed);
	if (island.redraws?.(placed)) {
		target.replaceChildren();
		mount(island.Component, { target, props });
	} else hydrate(island.Component, { target, props });
	followTranslation(target);
	target.dataset.hydrated = 'true';
}
