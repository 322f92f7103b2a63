import { readBuilt } from '#src/data/readBuilt.server.ts';
import { escapeHtml } from '#atlas/files/escapeHtml.ts';
import type { World } from '#atlas/places.ts';

let world: World | undefined;

/**
 * The outlines of all jurisdictions as SVG markup, one path each, in tenths of a unit of the view box: the
 * group that holds them is scaled by 0.1. For the server alone; the browser keeps what the server wrote
 * (`land.browser.ts`). Import it from `#land`.
 * @param attributes more attributes for an outline, as markup (`data-shade="none"`); values are for the caller
 * to escape, with `escapeHtml`
 * @throws when `npm run geometry` has not been run
 */
export function landMarkup(attributes?: (iso3: string | null, name: string) => string): string {
	world ??= readBuilt<World>('geometry/world.json');
	return world.outlines
		.map(({ iso3, name, d }) => {
			const id = iso3 === null ? '' : ` id="land-${escapeHtml(iso3)}" data-iso3="${escapeHtml(iso3)}"`;
			const more = attributes?.(iso3, name) ?? '';
			return `<path${id} class="country"${more === '' ? '' : ` ${more}`} d="${escapeHtml(d)}"/>`;
		})
		.join('');
}
