import type { Page } from 'playwright';

/** The two columns for which the code of a plain iframe is made, CSS pixels. */
export const columns = [360, 640] as const;

/** The bottom of what an embed draws, CSS pixels, whatever the window's own height. */
const bottom = (page: Page) =>
	page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/**
 * How tall an embed is in its window, as the server drew it and once it is alive, whichever is more. The page has been
 * opened, and nobody has touched it yet.
 */
export async function heightOfEmbed(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready);
	const drawn = await bottom(page);
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-hydrated]').waitFor();
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	return Math.max(drawn, await bottom(page));
}
