import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { MapModel } from './mapModel.ts';

/*
 * A slider moves the fills of a few jurisdictions at each step, and the markup of none: what a map has drawn stays, and these
 * write what has changed, and nothing else. So the outlines can be the server's own nodes, which no script could draw again.
 */

/** The codes that are filled otherwise than before. */
function changedCodes(before: MapModel['shades'], now: MapModel['shades']): readonly string[] {
	return [
		...Object.keys(now).filter((iso3) => now[iso3] !== before[iso3]),
		...Object.keys(before).filter((iso3) => !(iso3 in now))
	];
}

/** Keeps the fills of outlines, markers and the land under names in step with the model. */
export function shadeMarks(shades: () => MapModel['shades']): Attachment<Element> {
	return (map) => {
		let shown = untrack(shades);
		$effect(() => {
			const now = shades();
			const changed = changedCodes(shown, now);
			shown = now;
			if (changed.length === 0) return;
			const marks = changed.map((iso3) => `[data-iso3="${CSS.escape(iso3)}"]`).join();
			for (const mark of map.querySelectorAll(marks)) {
				const shade = now[mark.getAttribute('data-iso3') ?? ''] ?? 'none';
				for (const attribute of ['data-shade', 'data-on'])
					if (mark.hasAttribute(attribute)) mark.setAttribute(attribute, shade);
			}
		});
	};
}

/**
 * Keeps what outlines and markers are called, for those who cannot see them, in step with what is known of each.
 * @param facts undefined for a copy, which nobody is told of
 */
export function nameMarks(facts: () => MapModel['facts'] | undefined): Attachment<Element> {
	return (map) => {
		let shown = untrack(facts);
		$effect(() => {
			const now = facts();
			if (!now || now === shown) return;
			shown = now;
			for (const mark of map.querySelectorAll('.country[data-iso3], .marker')) {
				const headline = now[mark.getAttribute('data-iso3') ?? '']?.headline ?? null;
				if (mark.getAttribute('aria-label') === headline) continue;
				if (headline !== null) {
					mark.setAttribute('role', 'img');
					mark.setAttribute('aria-label', headline);
				} else if (mark.matches('.country')) {
					mark.removeAttribute('role');
					mark.removeAttribute('aria-label');
				}
			}
		});
	};
}
