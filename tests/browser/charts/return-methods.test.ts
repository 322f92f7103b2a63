import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { openPage } from '../support/openPage.ts';

const rows = builtTables.return_methods;
const section = (page: Page, name: RegExp) => page.locator('.picture').getByRole('region', { name });

describe('ways of return', () => {
	test('shows the official count of 2018 whole, and the rights group’s apart from it', async () => {
		const page = await openPage('charts/return-methods');
		const own = rows.filter(({ group, persons }) => group === 'sky_net_2018' && persons !== null);
		const numbers = await section(page, /most detailed official count/)
			.locator('.number')
			.allTextContents();
		expect(numbers.map(Number).sort()).toEqual(own.map(({ persons }) => persons ?? 0).sort());
		expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(own[0]?.group_size);

		const involuntary = rows.find(({ method }) => method === 'involuntary_return');
		const civil = await section(page, /rights group’s count/).innerText();
		expect(civil).toContain(involuntary?.claimed_by);
		expect(civil).toContain(
			`${exactnessWord(involuntary?.exactness ?? null)} ${involuntary?.share_percent}%`.trim()
		);
		expect(
			await section(page, /official count/i)
				.first()
				.innerText()
		).not.toContain(`${involuntary?.share_percent}%`);
	});

	test('says of each group how many persons it has, and hatches what nobody splits', async () => {
		const page = await openPage('charts/return-methods', { javaScriptEnabled: false });
		const sizes = new Map(rows.map((row) => [`${row.group} ${row.claimed_by}`, row.group_size]));
		expect(await page.locator('.picture .group').count()).toBe(sizes.size);
		const extradited = rows.find(({ group }) => group === 'returned_2014_2020_06');
		const group = page.locator('.picture .group', { hasText: '7,831 persons' });
		const rest = (extradited?.group_size ?? 0) - (extradited?.persons ?? 0);
		expect(await group.locator('.way', { hasText: 'Not split by way' }).innerText()).toContain(
			new Intl.NumberFormat('en-GB').format(rest)
		);
		expect(await group.locator('rect.not_split').count()).toBe(1);
	});
});
