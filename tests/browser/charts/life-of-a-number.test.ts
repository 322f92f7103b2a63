import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { EstimatesRow } from '#atlas/rows.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const byId = new Map(builtTables.estimates.map((row) => [row.estimate_id, row]));

/** A claim and all before it, latest first, walked row by row. */
function ancestry(id: string | null): readonly EstimatesRow[] {
	const row = id === null ? undefined : byId.get(id);
	return row ? [row, ...ancestry(row.relates_to)] : [];
}

const lines = descriptor.home.claim_ids.map(ancestry);
const money = lines.find(([first]) => first?.unit !== 'persons') ?? [];
/** The line and all that was printed after one of it: each round takes in whatever rests on the rows found so far. */
function withDescendants(rows: readonly EstimatesRow[]): readonly EstimatesRow[] {
	const ids = new Set(rows.map(({ estimate_id }) => estimate_id));
	const more = builtTables.estimates.filter(
		({ estimate_id, relates_to }) => !ids.has(estimate_id) && ids.has(relates_to ?? '')
	);
	return more.length === 0 ? rows : withDescendants([...rows, ...more]);
}
const line = withDescendants(lines.flat());
const figures = line.filter(({ value_low }) => value_low !== null);
const denials = line.filter(({ value_low }) => value_low === null);
const picture = (page: Page) => page.locator('.picture');

describe('the life of a number', () => {
	test('tells on a wide screen that the sum grew by the factor of its rows, on the link where the currency changed', async () => {
		const changed = money.find((row) => row.unit !== byId.get(row.relates_to ?? '')?.unit && row.relates_to);
		const before = byId.get(changed?.relates_to ?? '');
		const factor = (changed?.value_low ?? 0) / (before?.value_low ?? 1);
		expect(factor).toBe(10);
		const page = await openPage('charts/life-of-a-number', { javaScriptEnabled: false });
		const link = picture(page).locator('svg.tree text', { hasText: `× ${factor}` });
		expect(await link.count()).toBe(1);
		expect(await link.isVisible()).toBe(true);
	});

	test('draws a stop for every figure of the line, and a denial as large as a claim', async () => {
		const page = await openPage('charts/life-of-a-number');
		const stops = picture(page).locator('svg.tree circle.people, svg.tree circle.money');
		expect(await stops.count()).toBe(figures.length);
		const denied = picture(page).locator('svg.tree .headline');
		expect(await denied.count()).toBe(denials.length);
		const size = (of: ReturnType<Page['locator']>) =>
			of.first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
		expect(await size(denied)).toBeGreaterThanOrEqual(
			await size(picture(page).locator('svg.tree .figure:not(.home)'))
		);
	});

	test('is a chain on a phone, from the first year to the last, with the denial in it', async () => {
		const page = await openPage('charts/life-of-a-number', { viewport: { width: 360, height: 800 } });
		expect(await picture(page).locator('svg.tree').isVisible()).toBe(false);
		const dates = await picture(page).locator('ol .date').allInnerTexts();
		const published = new Set(line.map(({ date_published }) => date_published));
		expect(dates.map((date) => date.slice(-4))).toEqual(
			[...published].toSorted().map((date) => date.slice(0, 4))
		);
		await picture(page).locator('ol').getByText('Denied', { exact: true }).first().waitFor();
	});

	test('leads from each statement to its source', async () => {
		const page = await openPage('charts/life-of-a-number');
		const links = await picture(page)
			.locator('svg.tree a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1]));
		for (const { source_ids } of line) for (const id of source_ids) expect(links).toContain(id);
	});
});
