import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openPage } from './support/openPage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Take this chart with you/ });
const bar = (page: Page, name: string) => page.locator('.bar').getByRole('link', { name, exact: true });
const part = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

test('the code of the dialog comes when it is asked for, and not before', async () => {
	const asked: string[] = [];
	const page = await openPage('charts/years-at-large', { onrequest: (address) => asked.push(address) });
	await page.locator('[data-hydrated]').waitFor();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((address) => address.endsWith('unnamed.json'))).toEqual([]);
	const before = asked.filter((address) => address.endsWith('.js')).length;
	await bar(page, 'Link').click();
	await dialog(page).waitFor();
	expect(asked.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(before);
});

test('works by keyboard alone: the focus stays within, Escape closes, and gives it back', async () => {
	const page = await openPage('charts/years-at-large');
	await bar(page, 'Embed').focus();
	await page.keyboard.press('Enter');
	await dialog(page).waitFor();
	await dialog(page).getByLabel('Without a script').waitFor();
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		// At the end the browser's own buttons come, where nothing of the page has the focus.
		const within = await page.evaluate(() => {
			const { activeElement: at } = document;
			return at === document.body || at?.closest('dialog') !== null;
		});
		expect(within).toBe(true);
	}
	await part(page, 'Cite').focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(() => dialog(page).getByLabel('APA', { exact: true }).inputValue())
		.toContain('years-at-large');
	await page.keyboard.press('Escape');
	await dialog(page).waitFor({ state: 'hidden' });
	expect(await isFocused(bar(page, 'Embed'))).toBe(true);
});

test('opens by a tap on a phone, fits it, and closes by one', async () => {
	const page = await openPage('charts/treaty-map', {
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true
	});
	await bar(page, 'Download').tap();
	await dialog(page).waitFor();
	const box = await dialog(page).boundingBox();
	expect(box?.width).toBeLessThanOrEqual(360);
	for (const name of ['Embed', 'Cite', 'Link', 'Download']) {
		await part(page, name).tap();
		expect(await part(page, name).getAttribute('aria-pressed')).toBe('true');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}
	await part(page, 'Close').tap();
	await dialog(page).waitFor({ state: 'hidden' });
});

test.each([
	[360, 'dark'],
	[1280, 'light']
] as const)('axe finds nothing in any part of it at %i px, %s', async (width, colorScheme) => {
	const page = await openPage('charts/years-at-large', { viewport: { width, height: 900 }, colorScheme });
	await bar(page, 'Download').click();
	for (const name of ['Download', 'Embed', 'Cite', 'Link']) {
		await part(page, name).click();
		await page.waitForLoadState('networkidle');
		expect.soft(await violations(page), name).toEqual([]);
	}
});

test('without scripts each link of the bar leads to what the page has', async () => {
	const page = await openPage('charts/years-at-large', { javaScriptEnabled: false });
	for (const name of ['Download', 'Embed', 'Cite']) {
		const href = (await bar(page, name).getAttribute('href')) ?? '';
		expect(await page.locator(`h2${href}`).count(), name).toBe(1);
	}
	expect(await bar(page, 'Link').getAttribute('href')).toBe('/charts/years-at-large');
});

describe('the code for another page', () => {
	const script = (page: Page) => dialog(page).getByLabel('by our script').inputValue();
	const frame = (page: Page) => dialog(page).getByLabel('Without a script').inputValue();

	test('asks for the view as it stands, and for what is chosen', async () => {
		const page = await openPage('charts/treaty-map?time=2005');
		await page.locator('[data-hydrated]').waitFor();
		await bar(page, 'Embed').click();
		await expect.poll(() => script(page)).toContain('data-fugitive-flows="treaty-map" data-time="2005">');
		await part(page, 'dark').click();
		await part(page, 'left to your page').click();
		await expect
			.poll(() => script(page))
			.toContain('data-fugitive-flows="treaty-map" data-time="2005" data-theme="dark" data-header="off"');
		expect(await frame(page)).toContain('/embed/treaty-map?time=2005&amp;theme=dark&amp;header=off"');
		// Nobody is named in it, so that there is nothing to choose.
		expect(await part(page, 'not named').count()).toBe(0);
	});

	test('is as tall as the preview, whichever width is looked at', async () => {
		const page = await openPage('charts/return-methods');
		await bar(page, 'Embed').click();
		await dialog(page).waitFor();
		const heights = () =>
			dialog(page)
				.locator('iframe')
				.evaluateAll((frames) =>
					frames.map((each) => {
						const { contentDocument: shown } = each as HTMLIFrameElement;
						return Math.ceil(shown?.documentElement.getBoundingClientRect().height ?? 0);
					})
				);
		await expect
			.poll(async () => (await frame(page)).includes(`height="${Math.max(...(await heights()))}"`))
			.toBe(true);
	});

	test('names nobody until somebody is to be named', async () => {
		const page = await openPage('charts/years-at-large');
		await bar(page, 'Embed').click();
		await expect.poll(() => frame(page)).toContain('/embed/years-at-large/unnamed"');
		expect(await script(page)).toContain('data-names="off"');
		await part(page, 'named').click();
		await expect.poll(() => frame(page)).toContain('/embed/years-at-large"');
		expect(await script(page)).not.toContain('data-names');
	});
});

test('the link is the address of the view as it stands', async () => {
	const page = await openPage('map?layer=money&stage=frozen');
	await page.locator('[data-hydrated]').waitFor();
	await expect.poll(() => page.locator('.explorer').getAttribute('data-chart')).toBe('asset-flows');
	await bar(page, 'Link').click();
	const field = dialog(page).getByLabel('Address of this view');
	await expect.poll(() => field.inputValue()).toMatch(/\/charts\/asset-flows\?stage=frozen$/);
});
