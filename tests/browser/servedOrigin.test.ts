import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openPage, site } from './support/openPage.ts';

/** What the site was built with; the tests serve it elsewhere. */
const built = (process.env.SITE_URL || 'http://localhost:4173').replace(/\/+$/, '');
const served = new URL(site).origin;

test.skipIf(process.env.SITE_URL)('where the build was told no address, a page names its own', async () => {
	const page = await openPage('charts/treaty-map');
	const canonical = page.locator('link[rel="canonical"]');
	await expect.poll(() => canonical.getAttribute('href')).toBe(`${served}/charts/treaty-map`);
	expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(
		`${served}/charts/treaty-map`
	);
	const oembed = page.locator('link[type="application/json+oembed"]');
	expect(await oembed.getAttribute('href')).toBe(`${served}/charts/treaty-map.oembed.json`);
	const texts = (of: Page) =>
		of
			.locator('textarea')
			.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join());
	expect(await texts(page)).toContain(`src="${served}/embed/treaty-map"`);
	expect(await page.locator('body').innerText()).not.toContain(built);
	const data = await openPage('data');
	await expect.poll(() => texts(data)).toContain(`${served}/data`);
	expect(await texts(data)).not.toContain(built);
	expect(await data.locator('main').innerText()).not.toContain(built);
});
