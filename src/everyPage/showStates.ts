import { stateEvent } from '#src/state/stateEvent.ts';

/** A paragraph is being read once it has come to the middle of the window. */
const middle = '-45% 0px -45% 0px';

/**
 * Shows in the picture of a step what the paragraph that is being read speaks of: the paragraph says it (`data-state`,
 * options of the chart), the island is told, and keeps it for when it is hydrated.
 */
export function showStates(): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting || !(target instanceof HTMLElement)) continue;
				const island = target.closest('section')?.querySelector<HTMLElement>('[data-island]');
				if (!island || island.dataset.state === target.dataset.state) continue;
				island.dataset.state = target.dataset.state ?? '{}';
				island.dispatchEvent(new Event(stateEvent));
			}
		},
		{ rootMargin: middle }
	);
	for (const paragraph of document.querySelectorAll('.paragraph[data-state]')) observer.observe(paragraph);
}
