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

/** What carries a fill, by the code of its jurisdiction. */
function filledMarks(map: Element): ReadonlyMap<string, readonly Element[]> {
	const marks = [...map.querySelectorAll('[data-shade][data-iso3], [data-on][data-iso3]')];
	return Map.groupBy(marks, (mark) => mark.getAttribute('data-iso3') ?? '');
}

/**
 * Keeps the fills of outlines, markers and the land under names in step with the model.
 * @param drawn what the marks are drawn from: while that stays, so do they, and none is looked for again
 */
export function shadeMarks(
	shades: () => MapModel['shades'],
	drawn: () => readonly unknown[] = () => []
): Attachment<Element> {
	return (map) => {
		let shown = untrack(shades);
		let marks: ReturnType<typeof filledMarks> | undefined;
		$effect(() => {
			drawn();
			marks = undefined;
		});
		$effect(() => {
			const now = shades();
			const changed = changedCodes(shown, now);
			shown = now;
			if (changed.length === 0) return;
			marks ??= filledMarks(map);
			for (const iso3 of changed)
				for (const mark of marks.get(iso3) ?? [])
					mark.setAttribute(mark.hasAttribute('data-shade') ? 'data-shade' : 'data-on', now[iso3] ?? 'none');
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
