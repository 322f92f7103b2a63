import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';
import { alive, mapOf } from '../support/worldMap.ts';

const corruption = builtTables.asset_recoveries.filter(
	({ affair_kind }) => affair_kind === 'public_corruption'
);
const returned = corruption.filter(({ stage }) => stage === 'returned' || stage === 'shared');
const frozen = corruption.filter(({ stage }) => stage === 'frozen');

const arcs = (page: Page) => mapOf(page).locator('path.arc');
/** Codes of the jurisdictions that arcs lead to. */
const claimants = async (page: Page) => {
	const codes = await arcs(page).evaluateAll((paths) =>
		paths.map((path) => path.getAttribute('data-iso3') ?? '')
	);
	return [...new Set(codes)].toSorted();
};
/** Codes of the jurisdictions that money was held for elsewhere, by rows that contain no others. */
const abroad = (rows: typeof corruption) =>
	[
		...new Set(
			rows
				.filter((row) => row.holding_iso3 && row.holding_iso3 !== row.requesting_iso3 && !row.is_total)
				.flatMap((row) => row.requesting_iso3 ?? [])
		)
	].toSorted();

describe('money between jurisdictions', () => {
	test('leads to every jurisdiction that the tables know a return for, and to no other', async () => {
		const page = await openPage('charts/asset-flows', { javaScriptEnabled: false });
		expect(await claimants(page)).toEqual(abroad(returned));
	});

	test('says how much came from Switzerland to Nigeria: its tranches, and no total beside them', async () => {
		const tranches = returned.filter(
			(row) =>
				row.holding_iso3 === 'CHE' && row.requesting_iso3 === 'NGA' && !row.is_total && !row.may_overlap
		);
		const sum = tranches.reduce((dollars, row) => dollars + (row.amount_usd ?? 0), 0);
		const page = await openPage('charts/asset-flows');
		const line = page.getByRole('listitem').filter({ hasText: 'Switzerland to Nigeria' }).first();
		expect(await line.innerText()).toContain(formatMoney(sum, 'USD'));
		expect(await line.innerText()).toContain(`${tranches.length} rows`);
	});

	test('dashes what no source gives in dollars, and says it in its own currency', async () => {
		const [pakistan] = returned.filter((row) => row.requesting_iso3 === 'PAK' && row.holding_iso3 === 'GBR');
		expect(pakistan?.amount_usd).toBeNull();
		const page = await openPage('charts/asset-flows');
		const dashed = mapOf(page).locator('path.arc.dashed[data-iso3="PAK"]');
		expect(await dashed.count()).toBe(1);
		const words = page
			.getByRole('region', { name: /^Dashed/ })
			.getByRole('listitem')
			.filter({ hasText: 'Pakistan' });
		expect(await words.innerText()).toContain(formatMoney(pakistan?.amount ?? 0, 'GBP'));
	});

	test('shows one stage at a time, as the address says, and every row of it in the table', async () => {
		const page = await openPage('charts/asset-flows?stage=frozen&tab=table');
		await expect.poll(() => page.locator('.table tbody tr').count()).toBe(frozen.length);
		const chart = await alive(await openPage('charts/asset-flows?stage=frozen'));
		await expect.poll(() => claimants(chart)).toEqual(abroad(frozen));
		expect(await mapOf(chart).locator('path.arc.back').count()).toBe(0);
	});

	test('is the layer Money of the explorer', async () => {
		const page = await alive(await openPage('map?layer=money'));
		await expect.poll(() => claimants(page)).toEqual(abroad(returned));
	});

	test('tells its sums by keyboard', async () => {
		const page = await alive(await openPage('charts/asset-flows'));
		await mapOf(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/: money returned/);
	});
});
