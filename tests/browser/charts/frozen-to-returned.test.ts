import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const affairs = new Map(builtTables.affairs.map((row) => [row.affair_id, row]));
const ofKind = (kind: string) =>
	builtTables.asset_recoveries.filter((row) => affairs.get(row.affair_id)?.kind === kind);
const corruption = ofKind('public_corruption');
/** Without what firms and banks paid. */
const loot = corruption.filter(({ payer_iso3 }) => payer_iso3 === null);
const freezes = new Set(
	loot
		.filter(
			(row) =>
				row.stage === 'frozen' &&
				row.holding_iso3 &&
				row.requesting_iso3 &&
				row.holding_iso3 !== row.requesting_iso3
		)
		.map((row) => `${row.affair_id} ${row.holding_iso3}`)
);

describe('from frozen to returned', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/frozen-to-returned', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const [, all, back] = /^Of (\d+) freezes abroad .* is known for (\d+)$/.exec(title) ?? [];
		expect(Number(all)).toBe(freezes.size);
		const squares = page.locator('[data-squares="freezes"]');
		expect(await squares.locator('.brackets text').first().textContent()).toMatch(
			new RegExp(`^${back} with`)
		);
		expect(await squares.locator('[data-mark]').count()).toBe(freezes.size);
		const filled = await squares.locator('path.filled[data-tone="back"]').getAttribute('d');
		expect((filled?.split('M').length ?? 0) - 1).toBe(Number(back));
	});

	test('has each known share by name, open without scripts, and says the American share of 1MDB', async () => {
		const ofMalaysia = corruption.filter(
			({ affair_id, holding_iso3 }) => affair_id === '1mdb' && holding_iso3 === 'USA'
		);
		const frozen = ofMalaysia.find(({ stage }) => stage === 'frozen');
		const returned = ofMalaysia
			.filter(({ stage }) => stage === 'returned')
			.reduce((sum, row) => sum + (row.amount_usd ?? 0), 0);
		const page = await openPage('charts/frozen-to-returned', { javaScriptEnabled: false });
		const row = page.locator('.picture details li').filter({ hasText: /1Malaysia.*United States/s });
		expect(await row.innerText()).toContain(`${Math.round((100 * returned) / (frozen?.amount_usd ?? 1))}%`);
	});

	test('opens a card with the standing of a person wherever a case bears the name', async () => {
		const page = await openPage('charts/frozen-to-returned?claimed=home');
		const mark = page.locator('[data-squares="freezes"]').getByRole('button', { name: /^Li Huabo/ });
		// Until the page is alive, a mark can have the focus without an answer.
		const openCards = async () => {
			await mark.blur();
			await mark.focus();
			return (await page.locator('.picture .card').allInnerTexts()).join(' ');
		};
		await expect.poll(openCards).toMatch(/Li Huabo.*, convicted by a home court/s);
	});

	test('shows fraud apart, as the address says; the table is one for all', async () => {
		const page = await openPage('charts/frozen-to-returned?kind=fraud');
		await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('cases of fraud');
		const table = await openPage('charts/frozen-to-returned?tab=table');
		const note = table.locator('.table .more').first();
		await expect.poll(() => note.innerText()).toContain('The first');
		expect(await note.getByRole('link').getAttribute('href')).toMatch(/frozen-to-returned\/table/);
	});
});
