import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from './support/openPage.ts';

test.each(['sources#O-seed-2012', 'sources/blog#O-seed-2012'])(
	'a link made to where a source once stood (%s) leads to where it stands',
	async (path) => {
		const page = await openPage(path);
		await page.locator('[id="O-seed-2012"]').waitFor();
		expect(new URL(page.url()).hash).toBe('#O-seed-2012');
		expect(await page.locator('[id="O-seed-2012"]').evaluate((entry) => entry.matches(':target'))).toBe(true);
	}
);

describe('the filter of the sources', () => {
	test('finds by words and kind, keeps both in the address, and fetches the list only then', async () => {
		const asked: string[] = [];
		const page = await openPage('sources', { onrequest: (address) => asked.push(new URL(address).pathname) });
		const listed = () => asked.includes('/data/pages/source-list.json');
		const { source_id: id, title, kind } = builtTables.sources.find(({ kind }) => kind === 'press') ?? {};
		if (!id || !title || !kind) throw new Error('The tables hold no such source');
		await page.getByRole('searchbox').hover();
		await page.locator('[data-island="sources"][data-hydrated]').waitFor();
		expect(listed()).toBe(false);
		await page.getByRole('searchbox').fill(id);
		const found = page.getByRole('list', { name: 'Sources found' }).getByRole('link');
		await found.filter({ hasText: title }).first().waitFor();
		expect(listed()).toBe(true);
		await page.getByRole('combobox', { name: 'Kind' }).selectOption('press');
		await expect.poll(() => new URL(page.url()).search).toBe(`?q=${id}&kind=press`);
		await found.filter({ hasText: title }).first().click();
		await page.locator(`[id="${id}"]`).waitFor();
	});

	test('shows what the address asks for, and how many that is', async () => {
		const courts = builtTables.sources.filter(({ kind }) => kind === 'court').length;
		const page = await openPage('sources?kind=court');
		await expect
			.poll(() => page.getByRole('status').innerText())
			.toBe(`${courts} of ${builtTables.sources.length.toLocaleString('en')} sources`);
		expect(await page.getByRole('list', { name: 'Sources found' }).getByRole('listitem').count()).toBe(
			Math.min(40, courts)
		);
	});

	test('is not there without scripts', async () => {
		const page = await openPage('sources', { javaScriptEnabled: false });
		expect(await page.locator('input:visible, select:visible').count()).toBe(0);
		expect(await page.getByRole('link', { name: ' to ' }).count()).toBeGreaterThan(0);
	});
});

test.each(['sources#no-such-source', 'sources#constructor', 'sources/press#%E0'])(
	'a link to no source (%s) stays where it leads',
	async (path) => {
		const page = await openPage(path);
		await page.waitForLoadState('networkidle');
		expect(new URL(page.url()).pathname).toBe(`/${path.split('#')[0]}`);
	}
);
