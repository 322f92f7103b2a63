import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from '../support/openPage.ts';
import { troubleWithText } from '../support/textBoxes.ts';

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

	test('can be read from a phone to a desk: no small, cut or overlapping text', async () => {
		const page = await openPage(`embed/${id}`, { viewport: { width: 320, height: 900 } });
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			// What measures itself has answered to the new width by the second frame.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
			const trouble = await troubleWithText(page, '.picture');
			expect.soft(trouble, `${width} px`).toEqual({ small: [], overlapping: [], cut: [] });
		}
	});
});
