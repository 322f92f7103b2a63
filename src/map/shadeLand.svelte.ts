import type { Attachment } from 'svelte/attachments';
import type { MapModel } from './mapModel.ts';

type Drawn = Pick<MapModel, 'shades' | 'facts'>;

/**
 * Keeps the outlines in step with the model without ever redrawing one: they are the server's own nodes, and only the
 * shade and the accessible name of those that change are written.
 * @param drawn what the server drew
 * @param current reads what should be shown now
 */
export function shadeLand(drawn: Drawn, current: () => Drawn): Attachment<SVGGElement> {
	return (land) => {
		const outlines = new Map<string, Element>();
		for (const outline of land.querySelectorAll('[data-iso3]')) {
			outlines.set(outline.getAttribute('data-iso3') ?? '', outline);
		}
		let shown = drawn;
		$effect(() => {
			const next = current();
			if (next === shown) return;
			for (const [iso3, outline] of outlines) {
				const shade = next.shades[iso3] ?? 'none';
				if (shade !== (shown.shades[iso3] ?? 'none')) outline.setAttribute('data-shade', shade);
				const headline = next.facts[iso3]?.headline;
				if (headline === shown.facts[iso3]?.headline) continue;
				if (headline === undefined) {
					outline.removeAttribute('role');
					outline.removeAttribute('aria-label');
				} else {
					outline.setAttribute('role', 'img');
					outline.setAttribute('aria-label', headline);
				}
			}
			shown = next;
		});
	};
}
