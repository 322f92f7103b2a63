import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.annual_returns.filter((row) => row.fugitives_returned !== null);
const single = (scope: string) => rows.filter((row) => row.scope === scope && !row.cumulative);
const count = new Intl.NumberFormat('en-GB');
type Row = (typeof rows)[number];
/** A row's number of persons, as exact as its column says. */
const figure = ({ fugitives_returned, persons_exactness }: Row) =>
	`${exactnessWord(persons_exactness)} ${count.format(fugitives_returned ?? 0)}`.trim();
/** The row of a year. */
const yearOf = (page: Page, year: number) =>
	page.locator('.picture ol > li', { has: page.locator('.year', { hasText: String(year) }) });

describe('returns by year', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/returns-by-year', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const top = single('sky_net').toSorted(
			(a, b) => (b.fugitives_returned ?? 0) - (a.fugitives_returned ?? 0)
		)[0];
		expect(title).toContain(`${top?.year} at ${top && figure(top)}`);
		const mark = yearOf(page, top?.year ?? 0);
		expect(await mark.locator('svg text').textContent()).toBe(`${top && figure(top)}the most`);
		expect(await mark.locator('.bar').getAttribute('width')).toBe('100%');
		const latest = page.locator('.picture text', { hasText: 'latest full year' });
		expect(title).toContain((await latest.textContent())?.replace('latest full year', ''));
	});

	test('draws each count of Sky Net once: as the mark of its year, or as a tick beside it', async () => {
		const page = await openPage('charts/returns-by-year', { javaScriptEnabled: false });
		const own = single('sky_net');
		const years = new Set(own.map(({ year }) => year));
		expect(await page.locator('.picture svg text').count()).toBe(years.size);
		expect(await page.locator('.picture ol .tick').count()).toBe(own.length - years.size);
		for (const row of own) expect(await yearOf(page, row.year).innerText()).toContain(figure(row));
	});

	test('says of those counted apart whom the source counts, by the label of its code', async () => {
		const row = single('fox_hunt')
			.filter((each) => each.of_which_officials !== null)
			.toSorted((a, b) => a.period_end.localeCompare(b.period_end))
			.at(-1);
		const label = descriptor.resources
			.find(({ name }) => name === 'annual_returns')
			?.schema.fields.find(({ name }) => name === 'officials_counted')
			?.categories?.find(({ value }) => value === row?.officials_counted)?.label;
		const page = await openPage('charts/returns-by-year?scope=fox_hunt');
		const expected = `of whom ${row?.of_which_officials} ${label?.toLowerCase()}`;
		await expect.poll(() => yearOf(page, row?.year ?? 0).innerText()).toContain(expected);
	});

	test('keeps running totals in a table of their own, and the police apart', async () => {
		const page = await openPage('charts/returns-by-year?scope=fox_hunt');
		const totals = rows.filter((row) => row.scope === 'fox_hunt' && row.cumulative);
		const lines = page.getByRole('region', { name: /running totals/i }).locator('tbody tr');
		await expect.poll(() => lines.count()).toBe(totals.length);
		const said = await page.locator('.picture ol').innerText();
		for (const row of totals) expect(said).not.toContain(count.format(row.fugitives_returned ?? 0));
	});
});
