import type { Page } from 'playwright';

/** The next frame but one, by which all that measures itself has answered to a new width. */
export const settle = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
