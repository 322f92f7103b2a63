import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { expectAccessible, fewLooks } from './support/axe.ts';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';

// Pages as they load are looked at in `pages/`.
/** Unfolds all that a reader can unfold. */
const openAll = (page: Page) =>
	page.locator('details').evaluateAll((all) => {
		for (const each of all as HTMLDetailsElement[]) each.open = true;
	});

describe('axe finds nothing', () => {
	test('on the page for what is not there', async () => {
		const page = await openPage('no-such-page', { expected: /404/ });
		await page.getByRole('heading', { level: 1 }).waitFor();
		await expectAccessible(page);
	});

	test('on the map with a panel open', async () => {
		const page = await alive(await openPage('map?country=CAN'));
		await page.getByRole('complementary').waitFor();
		await expectAccessible(page);
	});

	test.each(['map?tab=table', 'charts/treaty-map?tab=table', 'embed/treaty-gap?tab=table&theme=dark'])(
		'on the table of /%s',
		async (path) => {
			const page = await openPage(path);
			await page.getByRole('table').first().waitFor();
			await expectAccessible(page);
		}
	);

	test('on a map with a search open', async () => {
		const page = await alive(await openPage('map'));
		await page.getByRole('combobox', { name: 'Find a jurisdiction' }).fill('a');
		await page.getByRole('listbox').getByRole('option').first().waitFor();
		await expectAccessible(page);
	});

	test('on a map with a card of facts pinned', async () => {
		const page = await alive(await openPage('charts/treaty-map'));
		await page.locator('[aria-roledescription="map"]').focus();
		await page.keyboard.press('ArrowRight');
		await page.locator('[aria-roledescription="map"] [role="status"]').waitFor();
		await expectAccessible(page);
	});
});

describe('axe finds nothing in what opens', () => {
	test('a case', async () => {
		const page = await openPage('cases#qiao-jianjun');
		await page.locator('#qiao-jianjun').waitFor();
		await expectAccessible(page);
	});

	test('the search', async () => {
		const page = await openPage('');
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('combobox').fill('canada');
		await page.getByRole('dialog').getByRole('option').first().waitFor();
		await expectAccessible(page);
	});

	test('the map of money', async () => {
		const page = await alive(await openPage('map?layer=money&country=CHE'));
		await page.getByRole('complementary').waitFor();
		await expectAccessible(page);
	});

	test.each(Object.keys(registry))('the table of %s', async (id) => {
		const page = await openPage(`charts/${id}?tab=table`);
		await page.getByRole('table').first().waitFor();
		await expectAccessible(page, fewLooks.slice(0, 1));
	});

	test.each(['map?layer=people', 'map?layer=money'])('/%s', async (path) => {
		await expectAccessible(await alive(await openPage(path)));
	});

	test('what is folded in the story: sources, notes and lists, in each state of its pictures', async () => {
		const page = await openPage('', { viewport: { width: 1440, height: 900 } });
		await openAll(page);
		const states = page.locator('.paragraph[data-state]');
		for (const paragraph of await states.all()) {
			await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
			const island = paragraph.locator('xpath=ancestor::section').locator('[data-island]');
			const state = await paragraph.getAttribute('data-state');
			await expect.poll(() => island.getAttribute('data-state')).toBe(state);
			await island.and(page.locator('[data-hydrated]')).waitFor();
			await expectAccessible(page, fewLooks.slice(1));
		}
	});

	test('the explanation of a word', async () => {
		const page = await openPage('');
		await page.waitForLoadState('networkidle');
		await page.locator('.paragraph a[data-term]').first().hover();
		await page.getByRole('tooltip').waitFor();
		await expectAccessible(page);
	});

	test.each(Object.keys(registry))('what is folded in the embed of %s', async (id) => {
		const page = await openPage(`embed/${id}`, { viewport: { width: 360, height: 900 } });
		await openAll(page);
		await expectAccessible(page, fewLooks.slice(0, 1));
	});

	test('the card of a person, over the hundred squares', async () => {
		const page = await openPage('charts/red-notice-100');
		await page.locator('[data-hydrated]').first().waitFor();
		await page.locator('.picture .drawing button').first().click();
		await page.locator('.picture').getByText('Confidence').first().waitFor();
		await expectAccessible(page);
	});

	test.each([
		['cases', 'Search names, posts and places'],
		['sources', 'Title, publisher, year or id']
	])('/%s once something is sought', async (path, label) => {
		const page = await openPage(path);
		await page.locator('[data-hydrated]').first().waitFor();
		for (const sought of ['canada', 'nothing is called so']) {
			await page.getByLabel(label).fill(sought);
			await expect.poll(() => page.url()).toContain(encodeURIComponent(sought).slice(0, 5));
			await expectAccessible(page, fewLooks);
		}
	});
});
