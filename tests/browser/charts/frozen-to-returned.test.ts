import { describe, expect, test } from 'vitest';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const affairs = new Map(builtTables.affairs.map((row) => [row.affair_id, row]));
const ofKind = (kind: string) =>
	builtTables.asset_recoveries.filter((row) => affairs.get(row.affair_id)?.kind === kind);
const corruption = ofKind('public_corruption');
/** Without what firms and banks paid. */
const loot = corruption.filter(({ payer_iso3 }) => payer_iso3 === null);
const ofMalaysia = corruption.filter(({ affair_id }) => affair_id === '1mdb');

describe('from frozen to returned', () => {
	test('names every affair of public corruption once, and opens to its rows without scripts', async () => {
		const page = await openPage('charts/frozen-to-returned', { javaScriptEnabled: false });
		const names = await page.locator('.picture details summary .name > b').allTextContents();
		expect(names.toSorted()).toEqual(
			[...new Set(loot.map((row) => affairs.get(row.affair_id)?.name))].toSorted()
		);
		const affair = page.locator('.picture details:not(.more)').filter({ hasText: '1Malaysia' });
		await affair.locator('summary').click();
		expect(await affair.locator('.entries > li').count()).toBe(ofMalaysia.length);
		expect(await affair.locator('.entries > li').first().isVisible()).toBe(true);
	});

	test('keeps what was frozen of 1MDB from what came back, and says the American share', async () => {
		const frozen = ofMalaysia.find((row) => row.stage === 'frozen' && row.holding_iso3 === 'USA');
		const back = ofMalaysia.filter((row) => row.stage === 'returned' && row.holding_iso3 === 'USA');
		const returned = back.reduce((sum, row) => sum + (row.amount_usd ?? 0), 0);
		const page = await openPage('charts/frozen-to-returned');
		const text = await page.locator('.picture summary').filter({ hasText: '1Malaysia' }).innerText();
		expect(text).toContain(formatMoney(frozen?.amount_usd ?? 0, 'USD'));
		expect(text).toMatch(
			new RegExp(`United States:\\s*${Math.round((100 * returned) / (frozen?.amount_usd ?? 1))}%`)
		);
		expect(text).not.toContain(formatMoney(returned + (frozen?.amount_usd ?? 0), 'USD'));
	});

	test('says the standing of a person wherever an affair bears the name', async () => {
		const page = await openPage('charts/frozen-to-returned?claimed=home');
		const affair = page.locator('.picture summary').filter({ hasText: 'Qiao Jianjun' });
		await affair.waitFor();
		expect((await affair.innerText()).toLowerCase()).toContain('protected abroad');
	});

	test('counts in its title the freezes abroad', async () => {
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
		const page = await openPage('charts/frozen-to-returned');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
			`${freezes.size} freezes abroad`
		);
	});

	test('shows fraud apart, as the address says', async () => {
		const fraud = ofKind('fraud');
		const page = await openPage('charts/frozen-to-returned?kind=fraud&tab=table');
		await expect.poll(() => page.locator('.table tbody tr').count()).toBe(fraud.length);
	});
});
