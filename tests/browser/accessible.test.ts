import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from './support/openPage.ts';
import { pages } from './support/pages.ts';
import { alive } from './support/worldMap.ts';

/** What axe finds, one line each, with the first elements that it means. */
async function violations(page: Page): Promise<string[]> {
	// The pages hold no frames; in its simple mode axe needs no page of its own for each run.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations: found } = await axe.analyze();
	return found.map(
		({ id, help, nodes }) =>
			`${id}: ${help} (${nodes.length}: ${nodes
				.slice(0, 3)
				.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`)
				.join(' | ')})`
	);
}

/** Charts and embeds are many, and one page holds what the other does: each at one width light and the other dark. */
const fewLooks = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' }
] as const;
const looks = ([360, 1440] as const).flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))
);

/** Runs axe on a page as it stands, at both widths, light and dark, unless told which. */
async function check(page: Page, at: readonly (typeof looks)[number][] = looks): Promise<void> {
	// Colours on their way from one look to the other are neither; without motion there is no way.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const { width, colorScheme } of at) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
	}
}

describe('axe finds nothing', () => {
	test.each(pages.map((path) => [`/${path}`, path]))('on %s', async (_, path) => {
		await check(await openPage(path), /^(charts|embed)\//.test(path) ? fewLooks : looks);
	});

	test('on the page for what is not there', async () => {
		const page = await openPage('no-such-page', { expected: /404/ });
		await page.getByRole('heading', { level: 1 }).waitFor();
		await check(page);
	});

	test('on the map with a panel open', async () => {
		const page = await alive(await openPage('map?country=CAN'));
		await page.getByRole('complementary').waitFor();
		await check(page);
	});

	test.each(['map?tab=table', 'charts/treaty-map?tab=table', 'embed/treaty-gap?tab=table&theme=dark'])(
		'on the table of /%s',
		async (path) => {
			const page = await openPage(path);
			await page.getByRole('table').first().waitFor();
			await check(page);
		}
	);

	test('on a map with a card of facts pinned, and a search open', async () => {
		const page = await alive(await openPage('map'));
		await page.getByRole('combobox', { name: 'Find a jurisdiction' }).fill('a');
		await page.getByRole('listbox').getByRole('option').first().waitFor();
		await check(page);
		const chart = await alive(await openPage('charts/treaty-map'));
		await chart.locator('[aria-roledescription="map"]').focus();
		await chart.keyboard.press('ArrowRight');
		await chart.locator('[aria-roledescription="map"] [role="status"]').waitFor();
		await check(chart);
	});
});

describe('axe finds nothing in what opens', () => {
	test('a case', async () => {
		const page = await openPage('cases#qiao-jianjun');
		await page.locator('#qiao-jianjun').waitFor();
		await check(page);
	});

	test('the search', async () => {
		const page = await openPage('');
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('combobox').fill('canada');
		await page.getByRole('dialog').getByRole('option').first().waitFor();
		await check(page);
	});

	test('the map of money', async () => {
		const page = await alive(await openPage('map?layer=money&country=CHE'));
		await page.getByRole('complementary').waitFor();
		await check(page);
	});

	test.each(Object.keys(registry))('the table of %s', async (id) => {
		const page = await openPage(`charts/${id}?tab=table`);
		await page.getByRole('table').first().waitFor();
		await check(page, fewLooks.slice(0, 1));
	});
});
