import type { Options } from './options.ts';
import { stateEvent } from './stateEvent.ts';

/**
 * Hands on the state that the page wants of the island around a node, now and whenever it wants another.
 * @returns ends that; undefined outside of an island
 */
export function followState(
	node: Element,
	show: (options: Partial<Options>) => void
): (() => void) | undefined {
	const island = node.closest<HTMLElement>('[data-island]');
	if (!island) return undefined;
	const read = () => {
		if (island.dataset.state !== undefined) show(JSON.parse(island.dataset.state) as Options);
	};
	read();
	island.addEventListener(stateEvent, read);
	return () => island.removeEventListener(stateEvent, read);
}
