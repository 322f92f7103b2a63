import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.estimates;

describe('rival estimates', () => {
	test('say how many times over claims of money moved abroad differ', async () => {
		const moved = rows.filter(({ measure }) => measure === 'funds_transferred');
		const lowest = Math.min(...moved.map(({ value_low_usd }) => value_low_usd ?? Infinity));
		const highest = Math.max(...moved.map((row) => row.value_high_usd ?? row.value_low_usd ?? 0));
		const page = await openPage('charts/estimates-range');
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toContain(`${highest / lowest} times`);
	});

	test('show a row for each claim, a mark for each that names a figure, and a denial without one', async () => {
		const page = await openPage('charts/estimates-range', { javaScriptEnabled: false });
		const picture = page.locator('.picture');
		expect(await picture.locator('ol > li').count()).toBe(rows.length);
		const figures = rows.filter(({ value_low }) => value_low !== null);
		expect(await picture.locator('.value .point').count()).toBe(figures.length);
		const ranges = figures.filter(
			({ value_low, value_high }) => value_high !== null && value_high !== value_low
		);
		const inDollars = figures.filter(
			(row) => row.value_high_usd !== null && row.value_high_usd !== row.value_low_usd
		);
		expect(await picture.locator('.value .range').count()).toBe(ranges.length + inDollars.length);
		expect(await picture.getByText('denied: no figure').count()).toBe(rows.length - figures.length);
	});

	test('keep all illicit outflows apart from the money of officials', async () => {
		const page = await openPage('charts/estimates-range', { viewport: { width: 360, height: 800 } });
		const outflows = page.locator('.picture section', { hasText: 'All illicit outflows' });
		const expected = rows.filter(({ measure }) => measure === 'illicit_outflows');
		expect(await outflows.locator('ol > li').count()).toBe(expected.length);
		expect(await outflows.getByText('$50 billion').count()).toBe(0);
	});
});
