import { expect, test } from 'vitest';
import { openPage } from '../support/openPage.ts';
import { pages } from '../support/pages.ts';
import { testPages } from '../support/testPages.ts';

testPages(pages.filter((path) => !/^(charts|embed)\//.test(path)));

test('what is not there has a page that leads back, with status 404', async () => {
	const page = await openPage('', { expected: /404/ });
	const response = await page.goto(new URL('no/such/page', page.url()).href);
	expect(response?.status()).toBe(404);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.getByRole('main').getByRole('link').first().click();
	await expect.poll(() => page.title()).not.toMatch(/404/);
});
