import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';
import { alive, mapOf } from '../support/worldMap.ts';

const ofKind = (kind: string) =>
	new Set(builtTables.affairs.filter((row) => row.kind === kind).map(({ affair_id }) => affair_id));
const corruption = builtTables.asset_recoveries.filter(({ affair_id }) =>
	ofKind('public_corruption').has(affair_id)
);
/** Those that firms and banks did not pay. */
const loot = corruption.filter(({ payer_iso3 }) => payer_iso3 === null);
const returned = loot.filter(({ stage }) => stage === 'returned' || stage === 'shared');
const frozen = loot.filter(({ stage }) => stage === 'frozen');

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

	test('dashes what has no dollars, and says it in its own currency', async () => {
		const nameOf = (code: string | null | undefined) =>
			builtTables.countries.find(({ iso3 }) => iso3 === code)?.name ?? '';
		// A sum without a date has no year, and so no rate.
		const undated = returned.find(
			(row) =>
				row.amount !== null &&
				row.currency !== 'USD' &&
				row.amount_usd === null &&
				(row.valued_on ?? row.stage_date) === null &&
				row.holding_iso3 !== null &&
				returned.every(
					(other) =>
						other === row ||
						other.holding_iso3 !== row.holding_iso3 ||
						other.requesting_iso3 !== row.requesting_iso3
				)
		);
		const page = await openPage('charts/asset-flows');
		const dashed = mapOf(page).locator(`path.arc.dashed[data-iso3="${undated?.requesting_iso3}"]`);
		expect(await dashed.count()).toBe(1);
		const words = page
			.getByRole('region', { name: /^Dashed/ })
			.getByRole('listitem')
			.filter({ hasText: nameOf(undated?.requesting_iso3) });
		expect(await words.innerText()).toContain(formatMoney(undated?.amount ?? 0, undated?.currency ?? ''));
	});

	test('counts no payment by a firm or bank as returned, and tells them apart with the payer', async () => {
		const partners = new Map<string, Set<string>>();
		for (const row of returned) {
			const { holding_iso3: holder, requesting_iso3: to } = row;
			if (holder === null || to === null || holder === to) continue;
			partners.set(holder, (partners.get(holder) ?? new Set()).add(to));
		}
		const [leader, most] = [...partners].toSorted(([, a], [, b]) => b.size - a.size)[0] ?? [];
		const name = builtTables.countries.find(({ iso3 }) => iso3 === leader)?.name;
		const page = await openPage('charts/asset-flows');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
			`${name} returned money to ${most?.size} jurisdictions`
		);
		const paid = corruption.filter(
			({ stage, payer_iso3 }) => ['returned', 'shared'].includes(stage) && payer_iso3 !== null
		);
		const list = page.getByRole('region', { name: /^Paid by firms and banks/ });
		expect(await list.innerText()).toContain(`${paid.length}`);
		const table = await openPage('charts/asset-flows?tab=table');
		const payer = paid[0]?.payer ?? '';
		await expect.poll(() => table.locator('.table tbody tr', { hasText: payer }).count()).toBeGreaterThan(0);
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
