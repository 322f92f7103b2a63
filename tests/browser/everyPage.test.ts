import { describe, expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';
import { pages } from './support/pages.ts';

describe.each(pages.map((path) => [`/${path}`, path]))('%s', (_, path) => {
	test('loads without a complaint and asks no other host for anything, to its end', async () => {
		// openPage fails the test where the page complains.
		const page = await openPage(path);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await page.waitForLoadState('networkidle');
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBeLessThanOrEqual(1);
	});

	test('is no wider than the window, from a phone to a desk', async () => {
		const page = await openPage(path);
		for (const width of [320, 360, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => {
				if (document.documentElement.scrollWidth <= innerWidth) return [];
				return Array.from(document.querySelectorAll('body *'))
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
					.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
					.slice(0, 5);
			});
			expect.soft(wide, `${width} px`).toEqual([]);
		}
	});

	test('can be read with text twice as large', async () => {
		const page = await openPage(path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test('what is not there has a page that leads back, with status 404', async () => {
	const page = await openPage('', { expected: /404/ });
	const response = await page.goto(new URL('no/such/page', page.url()).href);
	expect(response?.status()).toBe(404);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.getByRole('main').getByRole('link').first().click();
	await expect.poll(() => page.title()).not.toMatch(/404/);
});
