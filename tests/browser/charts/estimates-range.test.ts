import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.estimates;
const phone = { viewport: { width: 328, height: 760 }, javaScriptEnabled: false };
const moved = rows.filter(({ measure }) => measure === 'funds_transferred');
const lowest = Math.min(...moved.map(({ value_low_usd }) => value_low_usd ?? Infinity));
const highest = Math.max(...moved.map((row) => row.value_high_usd ?? row.value_low_usd ?? 0));
const sumOf = (dollars: number) =>
	dollars < 1e12 ? `$${dollars / 1e9} billion` : `$${dollars / 1e12} trillion`;

describe('rival estimates', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/estimates-range', phone);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toContain(`${sumOf(lowest)} to ${sumOf(highest)}`);
		const strip = page.locator('.picture li.finding');
		expect(await strip.count()).toBe(1);
		expect(await strip.locator('b').innerText()).toBe(`${sumOf(lowest)} to ${sumOf(highest)}`);
		expect(await strip.locator('.factor').textContent()).toContain(`${highest / lowest} times`);
		// The line under that label runs from the lowest claim to the highest.
		const line = await strip.locator('.span').boundingBox();
		const signs = await strip
			.locator('circle')
			.evaluateAll((all) =>
				all.map((sign) => sign.getBoundingClientRect()).map(({ x, width }) => x + width / 2)
			);
		expect(Math.abs(Math.min(...signs) - (line?.x ?? 0))).toBeLessThan(3);
		expect(Math.abs(Math.max(...signs) - (line?.x ?? 0) - (line?.width ?? 0))).toBeLessThan(3);
	});

	test('show a sign for each claim on a scale, and list each claim and denial', async () => {
		const page = await openPage('charts/estimates-range', { javaScriptEnabled: false });
		const picture = page.locator('.picture');
		expect(await picture.locator('.claims li').count()).toBe(rows.length);
		const drawn = rows.filter(
			(row) =>
				row.value_low !== null &&
				(row.unit === 'persons' ||
					row.value_low_usd !== null ||
					(row.period_start_year === null && row.period_end_year === null))
		);
		expect(await picture.locator('ol circle').count()).toBe(drawn.length);
	});

	test('keep all illicit outflows apart from the money of officials', async () => {
		const page = await openPage('charts/estimates-range', { viewport: { width: 360, height: 800 } });
		const strip = page.locator('.picture ol > li', { hasText: 'All illicit outflows' });
		const expected = rows.filter(({ measure }) => measure === 'illicit_outflows');
		expect(await strip.locator('circle').count()).toBe(expected.length);
	});
});
