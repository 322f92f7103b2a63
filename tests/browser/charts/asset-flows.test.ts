import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { abbreviateMoney } from '#atlas/words/abbreviateMoney.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';
import { settle } from '../support/settle.ts';
import { alive, mapOf } from '../support/worldMap.ts';

const ofKind = (kind: string) =>
	new Set(builtTables.affairs.filter((row) => row.kind === kind).map(({ affair_id }) => affair_id));
const corruption = builtTables.asset_recoveries.filter(({ affair_id }) =>
	ofKind('public_corruption').has(affair_id)
);
/** Those that firms and banks did not pay. */
const loot = corruption.filter(({ payer_iso3 }) => payer_iso3 === null);
const returned = loot.filter(({ stage }) => stage === 'returned' || stage === 'shared');

/** Codes of the jurisdictions that money was held for elsewhere, by rows that contain no others. */
const abroad = (rows: typeof corruption) =>
	[
		...new Set(
			rows
				.filter((row) => row.holding_iso3 && row.holding_iso3 !== row.requesting_iso3 && !row.is_total)
				.flatMap((row) => row.requesting_iso3 ?? [])
		)
	].toSorted();
const nameOf = (code: string | null | undefined) =>
	builtTables.countries.find(({ iso3 }) => iso3 === code)?.name ?? '';
/** The picture for a phone, or for where there is more room. */
const sizes = { narrow: '[data-until="560"]', wide: '[data-from="560"]' } as const;
const drawing = (page: Page, size: keyof typeof sizes) => page.locator(`.picture ${sizes[size]}`);

/** Who returned money to the most others, and how much of it went to which of them most, by the rows that may be added. */
function finding() {
	const sums = new Map<string, Map<string, number>>();
	for (const { holding_iso3: holder, requesting_iso3: to, amount_usd: dollars, ...row } of returned) {
		if (holder === null || to === null || holder === to) continue;
		const partners = sums.get(holder) ?? new Map<string, number>();
		sums.set(holder, partners);
		const counts = !row.is_total && !row.may_overlap;
		partners.set(to, (partners.get(to) ?? 0) + (counts ? (dollars ?? 0) : 0));
	}
	const [leader, partners] = [...sums].toSorted(([, a], [, b]) => b.size - a.size)[0] ?? [];
	const [to, sum] = [...(partners ?? [])].toSorted(([, a], [, b]) => b - a)[0] ?? [];
	return { leader: nameOf(leader), partners: partners?.size ?? 0, to: nameOf(to), sum: sum ?? 0 };
}

describe('money between jurisdictions', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const { leader, partners, to, sum } = finding();
		const page = await openPage('embed/asset-flows', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toBe(
			`${leader} returned money to ${partners} places, more than anyone; ${formatMoney(sum, 'USD')} went to ${to}`
		);
		const picture = drawing(page, 'narrow');
		expect(await picture.isVisible()).toBe(true);
		expect(await picture.locator('path.finding').count()).toBe(1);
		expect(await picture.locator('.sums text').textContent()).toBe(abbreviateMoney(sum, 'USD'));
		const holder = picture.locator('.left .node').filter({ hasText: leader });
		expect(await holder.textContent()).toContain(`to ${partners} places`);
		expect(await picture.locator('.right .node').filter({ hasText: to }).count()).toBe(1);
	});

	test.each(['kind=all', 'country=AGO', 'kind=all&country=AGO', 'stage=confiscated&country=CHE'])(
		'with %s it is no taller than a phone either',
		async (query) => {
			const page = await openPage(`embed/asset-flows?${query}`, { viewport: { width: 328, height: 760 } });
			await page.locator('[data-hydrated]').waitFor();
			await settle(page);
			const height = () => page.locator('html').evaluate((root) => root.getBoundingClientRect().height);
			expect(await height()).toBeLessThanOrEqual(760);
		}
	);

	test('shows what came back to the home jurisdiction last, from so many places', async () => {
		const page = await openPage('charts/asset-flows', { javaScriptEnabled: false });
		const from = new Set(
			returned
				.filter((row) => row.requesting_iso3 === 'CHN' && row.holding_iso3 && row.amount !== null)
				.map((row) => row.holding_iso3)
		);
		const last = drawing(page, 'wide').locator('.right .node').last();
		expect(await last.textContent()).toMatch(new RegExp(`^${nameOf('CHN')} .*from ${from.size} places`));
	});

	test('a place that is chosen shows its ribbons alone and its partners in words', async () => {
		const { leader, to, sum } = finding();
		const page = await openPage('charts/asset-flows');
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		const picture = drawing(page, 'wide');
		await picture.locator('.node[tabindex="0"]').first().waitFor();
		await picture.locator('.left .node').filter({ hasText: leader }).press('Enter');
		const told = picture.locator('.below');
		await expect.poll(() => told.innerText()).toContain(`to ${to} ${formatMoney(sum, 'USD')}`);
		expect(await picture.locator('path.dim').count()).toBeGreaterThan(5);
		const held = await openPage('charts/asset-flows?country=NGA');
		await held.mouse.move(1, 1);
		await held.mouse.move(2, 2);
		await expect
			.poll(() => drawing(held, 'wide').locator('.below').innerText())
			.toMatch(/^Nigeria\b.*: from /);
	});

	test('lists what has no dollars in its own currency', async () => {
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
		const words = page
			.getByRole('region', { name: /^No dollar figure/ })
			.getByRole('listitem')
			.filter({ hasText: nameOf(undated?.requesting_iso3) });
		expect(await words.innerText()).toContain(formatMoney(undated?.amount ?? 0, undated?.currency ?? ''));
	});

	test('counts no payment by a firm or bank as returned, and tells them apart with the payer', async () => {
		const paid = corruption.filter(
			({ stage, payer_iso3 }) => ['returned', 'shared'].includes(stage) && payer_iso3 !== null
		);
		const page = await openPage('charts/asset-flows');
		const list = page.getByRole('region', { name: /^Paid by firms and banks/ });
		expect(await list.innerText()).toContain(`${paid.length}`);
		const table = await openPage('charts/asset-flows/table/2', { javaScriptEnabled: false });
		expect(await table.locator('tbody').innerText()).toContain(paid[0]?.payer ?? 'no payer');
	});

	test('shows one stage at a time, as the address says, and says how many rows the whole table has', async () => {
		const page = await openPage('charts/asset-flows?stage=frozen&tab=table');
		const rows = builtTables.asset_recoveries.length;
		await expect.poll(() => page.locator('.table').innerText()).toContain(`of ${rows} rows`);
		const chart = await openPage('charts/asset-flows?stage=frozen');
		await chart.mouse.move(1, 1);
		await chart.mouse.move(2, 2);
		await expect.poll(() => chart.locator('.picture .plot[data-tone="money"]').count()).toBe(1);
	});

	test('is the layer Money of the explorer, whose largest arcs are numbered and listed', async () => {
		const page = await alive(await openPage('map?layer=money'));
		const claimants = async () => {
			const codes = await mapOf(page)
				.locator('path.arc')
				.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-iso3') ?? ''));
			return [...new Set(codes)].toSorted();
		};
		await expect.poll(claimants).toEqual(abroad(returned));
		const numbers = await mapOf(page).locator('.disc text').allTextContents();
		expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
		const { leader, to, sum } = finding();
		const line = page
			.getByRole('listitem')
			.filter({ hasText: `${leader} to ${to}` })
			.first();
		expect(await line.innerText()).toContain(formatMoney(sum, 'USD'));
	});
});
