import { replayInput } from './replayInput.ts';

const selector = '[data-island]';
/** An island whose edge just shows at the foot of the window has not been come to yet. */
const margin = '0px 0px -25% 0px';
/** What tells that somebody is there: until then a page asks for nothing. */
const acts = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'input', 'change', 'click'];

/** Whether the address says something that the island keeps there. */
const isAddressed = ({ dataset: { address = '' } }: HTMLElement) =>
	address
		.split(' ')
		.some((part) =>
			part[0] === '?'
				? new URLSearchParams(location.search).has(part.slice(1))
				: (part === 'search' || part === 'hash') && location[part].length > 1
		);

/**
 * Hydrates each island of the page when a reader comes to it: when it is in view once somebody has acted, when it is
 * reached by pointer or keyboard, or at once where the address holds its state. Where that fails (no connection), what
 * the server drew stays as it is without its controls (`data-lost`), and the next look tries again.
 */
export function hydrateIslands(): void {
	// From here on somebody answers what controls ask for: until then none is shown (`app.css`).
	document.documentElement.dataset.answers = '';
	const targets = [...document.querySelectorAll<HTMLElement>(selector)];
	const replays = new Map(targets.map((target) => [target, replayInput(target)]));
	const begun = new WeakSet<Element>();
	const begin = (target: HTMLElement) => {
		if (begun.has(target)) return;
		begun.add(target);
		import('./hydrateIsland.ts')
			.then(({ hydrateIsland }) => hydrateIsland(target))
			.then(
				() => {
					observer.unobserve(target);
					delete target.dataset.lost;
					replays.get(target)?.();
				},
				() => {
					begun.delete(target);
					target.dataset.lost = '';
				}
			);
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries)
				if (isIntersecting && target instanceof HTMLElement) begin(target);
		},
		{ rootMargin: margin }
	);
	let hasActed = false;
	const act = ({ type, target }: Event) => {
		if (!hasActed) for (const each of targets) observer.observe(each);
		hasActed = true;
		if (type === 'pointermove' || type === 'scroll') return;
		const island = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (island) begin(island);
	};
	for (const type of acts) addEventListener(type, act, { capture: true, passive: true });
	for (const target of targets) if (isAddressed(target)) begin(target);
}
