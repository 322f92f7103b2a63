import type { Browser } from 'playwright';
import { settle } from '../browser/support/settle.ts';
import { troubleWithText, type TextTrouble } from '../browser/support/textBoxes.ts';

/** A page as a browser showed it at one width. */
export interface Shot {
	readonly width: number;
	/** Of the whole document, pixels. */
	readonly height: number;
	readonly png: Buffer;
	readonly trouble: TextTrouble;
}

/** Opens a page given as markup and takes its whole length at each of some widths, CSS pixels. */
export async function shoot(browser: Browser, html: string, widths: readonly number[]): Promise<Shot[]> {
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		await page.setContent(html);
		const shots: Shot[] = [];
		for (const width of widths) {
			// Lower than any chart, so that the document is as high as what it holds.
			await page.setViewportSize({ width, height: 100 });
			await settle(page);
			const trouble = await troubleWithText(page, 'main');
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			shots.push({ width, height, png: await page.screenshot({ fullPage: true }), trouble });
		}
		return shots;
	} finally {
		await context.close();
	}
}
