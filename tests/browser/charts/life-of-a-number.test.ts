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
const denials = line.filter(({ value_low }) => value_low === null);
const statementOf = (row: EstimatesRow) => [row.date_published, row.claimed_by, row.reported_by].join('|');
const statements = new Set(line.map(statementOf));
const phone = { viewport: { width: 328, height: 760 }, javaScriptEnabled: false };
const picture = (page: Page) => page.locator('.picture');
/** The sum after which another currency stands, and the one before. */
const changed = money.find((row) => row.relates_to && row.unit !== byId.get(row.relates_to)?.unit);
const before = byId.get(changed?.relates_to ?? '');

describe('the life of a number', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/life-of-a-number', phone);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const turned = picture(page).locator('li', { has: page.locator('.turn') });
		expect(await turned.count()).toBe(1);
		const rate = builtTables.exchange_rates.find(
			({ currency, year }) => currency === before?.unit && before.date_published.startsWith(String(year))
		);
		const [was, is] = [before?.value_low ?? 0, changed?.value_low ?? 0];
		const value = `about ${Math.round(is / (was / (rate?.units_per_usd ?? 1)))} times the value`;
		expect(title).toContain(value);
		const label = await turned.locator('.turn').innerText();
		expect(label).toContain(value);
		expect(label).toContain(`× ${is / was}`);
		// What the title says it was is struck, what it became is underlined.
		const [dropped, added] = [turned.locator('del'), turned.locator('ins[data-tone="money"]')];
		expect((await dropped.allInnerTexts()).join(' ')).toContain(`¥${was / 1e9}`);
		expect((await added.allInnerTexts()).join(' ')).toContain(`$${is / 1e9}`);
		expect(title).toContain(`¥${was / 1e9} billion became $${is / 1e9} billion`);
	});

	test('stands side by side where there is room, the denial a bar among the statements', async () => {
		const page = await openPage('charts/life-of-a-number', { viewport: { width: 1280, height: 900 } });
		const items = picture(page).locator('li');
		expect(await items.count()).toBe(statements.size);
		const tops = await items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top));
		expect(new Set(tops.map(Math.round)).size).toBe(1);
		expect(await picture(page).locator('.words.denial').count()).toBe(new Set(denials.map(statementOf)).size);
		const box = await picture(page).locator('ol').boundingBox();
		expect(box?.height).toBeLessThanOrEqual(430);
	});

	test('is by date on a phone, from the first year to the last', async () => {
		const page = await openPage('charts/life-of-a-number', { viewport: { width: 360, height: 800 } });
		const years = await picture(page).locator('.year').allInnerTexts();
		expect(years).toEqual(
			[...statements].map((statement) => statement.slice(0, 4)).toSorted((a, b) => Number(a) - Number(b))
		);
	});

	test('leads from each statement to a source of it', async () => {
		const page = await openPage('charts/life-of-a-number');
		const links = await picture(page)
			.locator('li a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1]));
		expect(links).toHaveLength(statements.size);
		const ids = new Set(line.flatMap(({ source_ids }) => source_ids));
		for (const id of links) expect(ids).toContain(id);
	});
});
