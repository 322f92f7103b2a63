import { describe, expect, test } from 'vitest';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.return_methods;
const personsBy = (...methods: readonly string[]) =>
	rows
		.filter(({ group, claimant_kind: kind }) => group === 'sky_net_2018' && kind === 'official')
		.filter(({ method }) => methods.length === 0 || methods.includes(method))
		.reduce((sum, { persons }) => sum + (persons ?? 0), 0);

describe('ways of return', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/return-methods', { viewport: { width: 328, height: 760 } });
		const atHome = personsBy('border_interception', 'capture_at_home');
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toContain(`, ${atHome} were stopped at the border or caught inside`);
		const official = page.locator('[data-bar="official"]:visible');
		expect(await official.locator('text.piece .number').allTextContents()).toEqual([
			String(personsBy() - atHome),
			String(atHome)
		]);
		expect(await official.locator('rect.at_home').count()).toBe(2);
	});

	test('the official count is whole, and the rights group’s stands apart from it', async () => {
		const page = await openPage('charts/return-methods');
		const numbers = await page.locator('[data-bar="official"]:visible text.part .number').allTextContents();
		expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(
			rows.find(({ group }) => group === 'sky_net_2018')?.group_size
		);
		const involuntary = rows.find(({ method }) => method === 'involuntary_return');
		const share = `${exactnessWord(involuntary?.exactness ?? null)} ${involuntary?.share_percent}%`.trim();
		const civil = page.locator('[data-bar="civil"]:visible');
		expect(await civil.textContent()).toContain(involuntary?.claimed_by);
		expect(await civil.locator('.number').allTextContents()).toContain(share);
	});

	test('every other count says how many persons it has, and hatches what nobody splits', async () => {
		const page = await openPage('charts/return-methods', { javaScriptEnabled: false });
		const sizes = new Set(rows.map((row) => `${row.group} ${row.claimed_by}`));
		expect(await page.locator('.picture .group').count()).toBe(sizes.size - 2);
		const extradited = rows.find(({ group }) => group === 'returned_2014_2020_06');
		const count = new Intl.NumberFormat('en-GB').format;
		const size = extradited?.group_size ?? 0;
		const group = page.locator('.picture .group', { hasText: `${count(size)} persons` });
		expect(await group.innerText()).toContain(`not split by way ${count(size - (extradited?.persons ?? 0))}`);
		expect(await group.locator('rect.not_split').count()).toBe(1);
	});
});
