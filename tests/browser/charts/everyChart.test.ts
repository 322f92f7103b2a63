import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from '../support/openPage.ts';
import { settle } from '../support/settle.ts';
import { troubleWithText } from '../support/textBoxes.ts';

/** A phone's column, and how tall a picture may be in it, CSS pixels (`src/chart/places.ts`). */
const phone = 328;
const tallest = 760;
/** From the narrowest column to a desk. */
const widths = [300, phone, 360, 640, 960, 1280];
const noTrouble = { small: [], overlapping: [], cut: [] };
const heightOf = (shown: Locator) => shown.evaluate((element) => element.getBoundingClientRect().height);

describe.each(Object.keys(registry))('%s', (id) => {
	test('has a page with a finding, a picture, a table, words, notes and sources, without scripts too', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const page = await openPage(`charts/${id}`, { javaScriptEnabled });
			await page.getByRole('heading', { level: 1 }).waitFor();
			expect(await page.locator('.picture').isVisible()).toBe(true);
			const summary = await page.getByRole('region', { name: 'In words' }).innerText();
			expect(summary.length).toBeGreaterThan(120);
			expect(await page.locator('.chart footer .notes').count()).toBeGreaterThan(0);
			expect(await page.locator('#sources ~ details li').count()).toBeGreaterThan(0);
		}
		const page = await openPage(`charts/${id}?tab=table`);
		await expect.poll(() => page.locator('.table tbody tr').count()).toBeGreaterThan(0);
	});

	test('as an embed is no taller than a phone, and can be read from there to a desk', async () => {
		const page = await openPage(`embed/${id}`, { viewport: { width: phone, height: 100 }, acts: false });
		await page.evaluate(() => document.fonts.ready);
		expect(await heightOf(page.locator('html')), 'as the server drew it').toBeLessThanOrEqual(tallest);
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		await page.locator('[data-hydrated]').waitFor();
		await settle(page);
		expect(await heightOf(page.locator('html')), 'hydrated').toBeLessThanOrEqual(tallest);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await settle(page);
			expect.soft(await troubleWithText(page, 'main'), `${width} px`).toEqual(noTrouble);
		}
	});
});

test('each chart of the story is no taller than a phone, and can be read from there to a desk', async () => {
	// The story's margins leave a chart of this window the width of a phone's column.
	const page = await openPage('', { viewport: { width: phone + 32, height: 900 }, acts: false });
	await page.evaluate(() => document.fonts.ready);
	const charts = page.locator('[data-chart]');
	for (const chart of await charts.all()) {
		const id = await chart.getAttribute('data-chart');
		expect((await chart.boundingBox())?.width, `${id}: width`).toBe(phone);
		expect.soft(await heightOf(chart), `${id}: height`).toBeLessThanOrEqual(tallest);
	}
	expect(await charts.count()).toBeGreaterThan(0);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await settle(page);
		expect.soft(await troubleWithText(page, '[data-chart]'), `${width} px`).toEqual(noTrouble);
	}
});
