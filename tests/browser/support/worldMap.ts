import type { Locator, Page } from 'playwright';

/** The map of a page; the first, where there are several. */
export function mapOf(page: Page): Locator {
	return page.locator('[aria-roledescription="map"]').first();
}

/** Waits until scripts have taken over what the server drew: only then is the map a stop of the keyboard. */
export async function alive(page: Page): Promise<Page> {
	await page.locator('[aria-roledescription="map"][tabindex="0"]').first().waitFor();
	return page;
}

/** How each jurisdiction is filled, by its code: outlines, and over them markers; those without a fill are left out. */
export function shades(page: Page): Promise<Record<string, string>> {
	return mapOf(page).evaluate((map) => {
		const found: Record<string, string> = {};
		for (const mark of map.querySelectorAll('#land [data-iso3], circle[data-shade]')) {
			const shade = mark.getAttribute('data-shade');
			if (shade !== null && shade !== 'none') found[mark.getAttribute('data-iso3') ?? ''] = shade;
		}
		return found;
	});
}

/** The codes that are filled in one way, sorted. */
export async function shaded(page: Page, shade: string): Promise<string[]> {
	return Object.entries(await shades(page))
		.filter(([, found]) => found === shade)
		.map(([iso3]) => iso3)
		.sort();
}

/** The counts of the legend by what they count. */
export async function legend(page: Page): Promise<Record<string, number>> {
	const lines = await page
		.getByRole('list', { name: 'Legend' })
		.first()
		.getByRole('listitem')
		.allInnerTexts();
	return Object.fromEntries(
		lines.map((line) => {
			const [, label = '', count] = /^(.*\S)\s+([\d,]+)$/s.exec(line.trim()) ?? [];
			return [label, Number(count)];
		})
	);
}

/** A point of the page that lies on a jurisdiction's own outline, not just in the box around it. */
export async function pointOn(page: Page, iso3: string): Promise<{ x: number; y: number }> {
	const outline = mapOf(page).locator(`path[data-iso3="${iso3}"]`).first();
	await outline.scrollIntoViewIfNeeded();
	return outline.evaluate((path) => {
		const box = path.getBoundingClientRect();
		for (const part of [0.5, 0.35, 0.65, 0.2, 0.8]) {
			for (const other of [0.5, 0.35, 0.65, 0.2, 0.8]) {
				const point = { x: box.x + box.width * part, y: box.y + box.height * other };
				if (document.elementFromPoint(point.x, point.y) === path) return point;
			}
		}
		throw new Error('No point of the outline is free');
	});
}
