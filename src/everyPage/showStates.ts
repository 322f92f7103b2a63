import { stateEvent } from '#src/state/stateEvent.ts';

/** A paragraph is being read from when its top has come to this part of the window's height. */
const reading = 0.55;
/** The band in which paragraphs are watched ends there. */
const middle = '-45% 0px -45% 0px';

/** The paragraph of a step that is being read, or was read last; undefined where the reader has not come to the first. */
function readIn(step: Element): HTMLElement | undefined {
	return [...step.querySelectorAll<HTMLElement>('.paragraph[data-state]')].findLast(
		(paragraph) => paragraph.getBoundingClientRect().top < innerHeight * reading
	);
}

/**
 * Shows in the picture of a step what the paragraph that is being read speaks of: the paragraph says it (`data-state`,
 * options of the chart), the island is told, and keeps it for when it is hydrated. A reader who scrolls fast may pass
 * a paragraph between two frames: each time one comes or goes, the page is asked where she is now.
 */
export function showStates(): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const step of new Set(entries.flatMap(({ target }) => target.closest('section') ?? []))) {
				const paragraph = readIn(step);
				const island = step.querySelector<HTMLElement>('[data-island]');
				if (!paragraph || !island || island.dataset.state === paragraph.dataset.state) continue;
				island.dataset.state = paragraph.dataset.state ?? '{}';
				island.dispatchEvent(new Event(stateEvent));
			}
		},
		{ rootMargin: middle }
	);
	for (const paragraph of document.querySelectorAll('.paragraph[data-state]')) observer.observe(paragraph);
}
