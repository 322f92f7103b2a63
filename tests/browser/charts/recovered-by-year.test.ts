import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const { annual_returns: rows, exchange_rates: rates, recovery_totals: totals } = builtTables;
const panel = (page: Page, name: RegExp) => page.locator('.picture').getByRole('region', { name });
const labels = (page: Page, name: RegExp, year: number) =>
	panel(page, name)
		.locator('.row', { has: page.locator('.name', { hasText: String(year) }) })
		.locator('svg text')
		.allTextContents();

describe('money recovered by year', () => {
	test('shows the full year of 2021 in yuan, and in dollars at that year’s rate', async () => {
		const row = rows.find(({ claim_id }) => claim_id === 'skynet-2021-full');
		const rate = rates.find(({ year, currency }) => year === 2021 && currency === 'CNY');
		const yuan = (row?.funds_recovered ?? 0) / 1e9;
		const dollars = yuan / (rate?.units_per_usd ?? 1);
		const page = await openPage('charts/recovered-by-year');
		expect(await labels(page, /in yuan/, 2021)).toEqual([`over ¥${yuan.toFixed(1)} billion`]);
		expect(await labels(page, /in US dollars/i, 2021)).toEqual([
			`over $${Number(dollars.toFixed(2))} billion`
		]);
	});

	test('shows what was published in dollars for 2018 beside what is worked out from yuan', async () => {
		const published = totals.find(({ total_id }) => total_id === 'cn-2018');
		const own = rows.find(({ claim_id }) => claim_id === 'skynet-2018');
		const rate = rates.find(({ year, currency }) => year === 2018 && currency === 'CNY')?.units_per_usd ?? 1;
		const page = await openPage('charts/recovered-by-year');
		expect(await labels(page, /in US dollars/i, 2018)).toEqual([
			`over $${(published?.value ?? 0) / 1e6} million`,
			`$${Math.round((own?.funds_recovered ?? 0) / rate / 1e6)} million`
		]);
	});

	test('draws a bar for each sum of Sky Net, and a gap where the year has none', async () => {
		const own = rows.filter(({ scope, cumulative }) => scope === 'sky_net' && !cumulative);
		const sums = own.filter(({ funds_recovered }) => funds_recovered !== null);
		const page = await openPage('charts/recovered-by-year');
		expect(
			await panel(page, /in yuan/)
				.locator('svg text')
				.count()
		).toBe(sums.length);
		const without = own.find(({ year }) => !sums.some((sum) => sum.year === year));
		expect(await labels(page, /in yuan/, without?.year ?? 0)).toEqual([]);
		const slot = panel(page, /in yuan/).locator('.row', {
			has: page.locator('.name', { hasText: String(without?.year) })
		});
		expect(await slot.innerText()).toContain('no sum of this kind given');
	});
});
