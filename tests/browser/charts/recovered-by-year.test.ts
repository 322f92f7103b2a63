import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { openPage } from '../support/openPage.ts';

const { annual_returns: rows, exchange_rates: rates, recovery_totals: totals } = builtTables;
const own = rows.filter(({ scope, cumulative }) => scope === 'sky_net' && !cumulative);
const sums = own.filter(({ funds_recovered }) => funds_recovered !== null);
const rateOf = (year: number) =>
	rates.find((rate) => rate.year === year && rate.currency === 'CNY')?.units_per_usd;
/** A sum in three digits: "16.7 billion". */
const inWords = (sum: number) =>
	sum < 1e9
		? `${Number((sum / 1e6).toPrecision(3))} million`
		: `${Number((sum / 1e9).toPrecision(3))} billion`;
const yearOf = (page: Page, year: number) =>
	page.locator('.picture ol > li', { has: page.locator('.year', { hasText: String(year) }) });
const label = (page: Page, year: number) => yearOf(page, year).locator('svg text').textContent();

describe('money recovered by year', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/recovered-by-year', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const marks = page.locator('.picture text.named');
		expect(await marks.count()).toBe(2);
		for (const text of await marks.allTextContents()) expect(title.replaceAll(/\s+/g, ' ')).toContain(text);
		const rise = page.locator('.picture ol > li', { has: page.locator('text.named') }).last();
		expect(await rise.locator('.below').innerText()).toMatch(/^about [\d.]+ times \d{4}; ./);
	});

	test('shows a full year in yuan, and at a touch of the switch in dollars at that year’s rate', async () => {
		const row = sums.findLast((each) => each.funds_exactness === 'at_least' && rateOf(each.year));
		const yuan = row?.funds_recovered ?? 0;
		const year = row?.year ?? 0;
		const word = exactnessWord(row?.funds_exactness ?? null);
		const page = await openPage('charts/recovered-by-year');
		expect(await label(page, year)).toContain(`${word} ¥${inWords(yuan)}`);
		await page.getByRole('group', { name: 'Currency' }).getByText('Dollars').click();
		const dollars = `${word} $${inWords(yuan / (rateOf(year) ?? 1))}`;
		await expect.poll(() => label(page, year)).toContain(dollars);
		await expect.poll(() => new URL(page.url()).searchParams.get('currency')).toBe('USD');
	});

	test('shows what was published in dollars for a year beside what is worked out from yuan', async () => {
		const published = totals.find(({ scope, same_as, currency }) => scope && !same_as && currency === 'USD');
		const year = Number(published?.period_end?.slice(0, 4));
		const yuan = sums.find((row) => row.scope === published?.scope && row.year === year);
		const page = await openPage(`charts/recovered-by-year?scope=${published?.scope}&currency=USD`);
		const dollars = `$${Math.round((yuan?.funds_recovered ?? 0) / (rateOf(year) ?? 1) / 1e6)} million`;
		await expect.poll(() => label(page, year)).toContain(dollars);
		const rival = `${exactnessWord(published?.exactness ?? null)} $${(published?.value ?? 0) / 1e6} million`;
		expect(await yearOf(page, year).locator('.beside').innerText()).toContain(
			`also counted: ${rival.trim()}`
		);
	});

	test('draws each sum of Sky Net once, and without scripts', async () => {
		const page = await openPage('charts/recovered-by-year', { javaScriptEnabled: false });
		const years = new Set(sums.map(({ year }) => year));
		expect(await page.locator('.picture .bar, .picture .ring').count()).toBe(years.size);
		expect(await page.locator('.picture ol .tick').count()).toBe(sums.length - years.size);
	});
});
