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

	test.each([320, 360, 768, 1440])('is no wider than a window of %i px', async (width) => {
		const page = await openPage(path, { viewport: { width, height: 800 } });
		const wide = await page.evaluate(() => {
			const { scrollWidth } = document.documentElement;
			if (scrollWidth <= innerWidth) return [];
			return Array.from(document.querySelectorAll('body *'))
				.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
				.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
				.slice(0, 5);
		});
		expect(wide).toEqual([]);
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
