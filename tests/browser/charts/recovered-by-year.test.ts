import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { openPage } from '../support/openPage.ts';

const { annual_returns: rows, exchange_rates: rates, recovery_totals: totals } = builtTables;
const rateOf = (year: number) =>
	rates.find((rate) => rate.year === year && rate.currency === 'CNY')?.units_per_usd;
/** A sum in three digits: "16.7 billion". */
const inWords = (sum: number) =>
	sum < 1e9
		? `${Number((sum / 1e6).toPrecision(3))} million`
		: `${Number((sum / 1e9).toPrecision(3))} billion`;
const panel = (page: Page, name: RegExp) => page.locator('.picture').getByRole('region', { name });
const labels = (page: Page, name: RegExp, year: number) =>
	panel(page, name)
		.locator('.row', { has: page.locator('.name', { hasText: String(year) }) })
		.locator('svg text')
		.allTextContents();

describe('money recovered by year', () => {
	test('shows a full year in yuan, and in dollars at that year’s rate, as exact as its column says', async () => {
		const row = rows.findLast(
			(each) =>
				each.scope === 'sky_net' &&
				!each.cumulative &&
				each.funds_exactness === 'at_least' &&
				rateOf(each.year)
		);
		const yuan = row?.funds_recovered ?? 0;
		const dollars = yuan / (rateOf(row?.year ?? 0) ?? 1);
		const page = await openPage('charts/recovered-by-year');
		const year = row?.year ?? 0;
		expect(await labels(page, /in Chinese yuan/, year)).toContain(`more than ¥${inWords(yuan)}`);
		expect(await labels(page, /in US dollars/i, year)).toContain(`more than $${inWords(dollars)}`);
	});

	test('shows what was published in dollars for a year beside what is worked out from yuan', async () => {
		const published = totals.find(({ scope, same_as, currency }) => scope && !same_as && currency === 'USD');
		const year = Number(published?.period_end?.slice(0, 4));
		const own = rows.find((row) => row.scope === published?.scope && !row.cumulative && row.year === year);
		const page = await openPage(`charts/recovered-by-year?scope=${published?.scope}`);
		await expect
			.poll(() => labels(page, /in US dollars/i, year))
			.toEqual([
				`${exactnessWord(published?.exactness ?? null)} $${(published?.value ?? 0) / 1e6} million`.trim(),
				`$${Math.round((own?.funds_recovered ?? 0) / (rateOf(year) ?? 1) / 1e6)} million`
			]);
	});

	test('draws a bar for each sum of Sky Net, and a gap where the year has none', async () => {
		const own = rows.filter(({ scope, cumulative }) => scope === 'sky_net' && !cumulative);
		const sums = own.filter(({ funds_recovered }) => funds_recovered !== null);
		const page = await openPage('charts/recovered-by-year');
		expect(
			await panel(page, /in Chinese yuan/)
				.locator('svg text')
				.count()
		).toBe(sums.length);
		const without = own.find(({ year }) => !sums.some((sum) => sum.year === year));
		expect(await labels(page, /in Chinese yuan/, without?.year ?? 0)).toEqual([]);
		const slot = panel(page, /in Chinese yuan/).locator('.row', {
			has: page.locator('.name', { hasText: String(without?.year) })
		});
		expect(await slot.innerText()).toContain('no sum of this kind given');
	});
});
