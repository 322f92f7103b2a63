import { describe, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { expectAccessible, fewLooks } from './support/axe.ts';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';

// Pages as they load are looked at in `pages/`.
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
});
