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
		expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(0);
	});

	test.each([320, 360, 768, 1280])(
		'can be read at %i px: no small, cut or overlapping text',
		async (width) => {
			const page = await openPage(`embed/${id}`, { viewport: { width, height: 900 } });
			expect(await troubleWithText(page, '.picture')).toEqual({ small: [], overlapping: [], cut: [] });
		}
	);
});
