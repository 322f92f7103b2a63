import type { Browser } from 'playwright';
import { openPicture } from './openPicture.ts';
import type { Card } from './takeCard.ts';

/** Of the window in which a chart's picture is taken for its card, CSS pixels. */
const width = 640;

/** Runs in the page: what it says of itself. */
function readHead(): Omit<Card, 'picture'> {
	const content = (name: string) =>
		document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
	const site = content('og:site_name') || (document.title.split(' – ').at(-1) ?? '');
	const title = content('og:title').replace(` – ${site}`, '');
	return { site, title, text: content('og:description') };
}

/** The card of a page that is no chart: its locator beside it, if it has one. @throws when the page does not open */
export function cardOfPage(browser: Browser, address: string): Promise<Card> {
	return openPicture(
		browser,
		{ address, width, scheme: 'light', scale: 1, isOnlyRead: true },
		async (page) => ({
			...(await page.evaluate(readHead)),
			picture: await page.evaluate(
				() => document.querySelector('svg:has(> .land):has(> .own)')?.outerHTML ?? ''
			)
		})
	);
}

/** The card of a chart: its finding, and its picture alone. @throws when its embed does not open */
export function cardOfChart(browser: Browser, embed: string, site: string): Promise<Card> {
	return openPicture(browser, { address: embed, width, scheme: 'light', scale: 2 }, async (page) => {
		const text = async (selector: string) =>
			(await page.locator(selector).first().textContent())?.trim() ?? '';
		const png = await page.locator('.picture').first().screenshot();
		return {
			site,
			title: await text('.chart .title'),
			text: await text('.chart .subtitle'),
			picture: `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`
		};
	});
}
