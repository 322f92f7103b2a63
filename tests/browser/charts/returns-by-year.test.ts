import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.annual_returns;
const count = new Intl.NumberFormat('en-GB');
const panel = (page: Page, name: RegExp) => page.locator('.picture').getByRole('region', { name });
/** The texts of the picture's rows that begin with `year`. */
const yearOf = (page: Page, year: number) =>
	panel(page, /within a year/).locator('.row', { has: page.locator('.name', { hasText: String(year) }) });

describe('returns by year', () => {
	test('shows each count of Sky Net in its year, and one bar a claim', async () => {
		const single = rows.filter(
			(row) => row.scope === 'sky_net' && !row.cumulative && row.fugitives_returned !== null
		);
		const page = await openPage('charts/returns-by-year');
		for (const { year, fugitives_returned } of single)
			expect(await yearOf(page, year).locator('svg text').allTextContents()).toContain(
				count.format(fugitives_returned ?? 0)
			);
		expect(
			await panel(page, /within a year/)
				.locator('svg text')
				.count()
		).toBe(single.length);
	});

	test('shows both figures of 2021 at equal size, also on a phone and without scripts', async () => {
		const rivals = rows.filter(
			(row) => row.scope === 'sky_net' && !row.cumulative && row.year === 2021 && row.fugitives_returned
		);
		expect(rivals.length).toBe(2);
		const page = await openPage('charts/returns-by-year', {
			viewport: { width: 320, height: 800 },
			javaScriptEnabled: false
		});
		const bars = yearOf(page, 2021).locator('.claim.year');
		expect(await bars.locator('svg text').allTextContents()).toEqual(
			rivals.map(({ fugitives_returned }) => count.format(fugitives_returned ?? 0)).sort()
		);
		const heights = await bars
			.locator('rect')
			.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
		expect(new Set(heights).size).toBe(1);
		expect(await bars.locator('.remark').first().isVisible()).toBe(true);
	});

	test('keeps running totals in a panel of their own, one line each, and the police apart', async () => {
		const page = await openPage('charts/returns-by-year?scope=fox_hunt');
		const own = rows.filter((row) => row.scope === 'fox_hunt' && row.fugitives_returned !== null);
		const totals = own.filter(({ cumulative }) => cumulative);
		const lines = panel(page, /running totals/i).locator('ol > li');
		await expect.poll(() => lines.count()).toBe(totals.length);
		const said = await panel(page, /within a year/).innerText();
		for (const { fugitives_returned } of totals)
			expect(said).not.toContain(count.format(fugitives_returned ?? 0));
	});
});
