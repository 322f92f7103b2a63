import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.annual_returns;
const count = new Intl.NumberFormat('en-GB');
type Row = (typeof rows)[number];
/** A row's number of persons, as exact as its column says. */
const figure = ({ fugitives_returned, persons_exactness }: Row) =>
	`${exactnessWord(persons_exactness)} ${count.format(fugitives_returned ?? 0)}`.trim();
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
		for (const row of single)
			expect(await yearOf(page, row.year).locator('svg text').allTextContents()).toContain(figure(row));
		expect(
			await panel(page, /within a year/)
				.locator('svg text')
				.count()
		).toBe(single.length);
	});

	test('says of those counted apart whom the source counts, by the label of its code', async () => {
		const row = rows.find(
			(each) => each.scope === 'fox_hunt' && !each.cumulative && each.of_which_officials !== null
		);
		const label = descriptor.resources
			.find(({ name }) => name === 'annual_returns')
			?.schema.fields.find(({ name }) => name === 'officials_counted')
			?.categories?.find(({ value }) => value === row?.officials_counted)?.label;
		const page = await openPage('charts/returns-by-year?scope=fox_hunt');
		const expected = `of whom ${row?.of_which_officials} ${label?.toLowerCase()}`;
		await expect
			.poll(() =>
				yearOf(page, row?.year ?? 0)
					.first()
					.innerText()
			)
			.toContain(expected);
	});

	test('shows the figures of one year at equal size, also on a phone and without scripts', async () => {
		const ofYears = Map.groupBy(
			rows.filter((row) => row.scope === 'sky_net' && !row.cumulative && row.fugitives_returned !== null),
			({ year }) => year
		);
		const [year = 0, several = []] = [...ofYears].find(([, own]) => own.length > 1) ?? [];
		const page = await openPage('charts/returns-by-year', {
			viewport: { width: 320, height: 800 },
			javaScriptEnabled: false
		});
		const bars = yearOf(page, year).locator('.total:not(:has(.missing))');
		expect((await bars.locator('svg text').allTextContents()).sort()).toEqual(several.map(figure).sort());
		const heights = await bars
			.locator('rect:not(.among)')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('height')));
		expect(new Set(heights).size).toBe(1);
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
