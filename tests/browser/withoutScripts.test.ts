import { describe, expect, test } from 'vitest';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from './support/openPage.ts';
import { marked, partners } from './support/treaties.ts';
import { shades } from './support/worldMap.ts';

describe.each(['', 'map', 'charts/treaty-map'])('/%s with JavaScript off', (path) => {
	test('draws the world', async () => {
		const page = await openPage(path, { javaScriptEnabled: false });
		expect(await page.locator('#land path').count()).toBeGreaterThanOrEqual(200);
		expect(await page.locator('#land path[data-iso3]').count()).toBeGreaterThanOrEqual(200);
		const box = await page.locator('#land').boundingBox();
		expect(box?.width).toBeGreaterThan(600);
	});

	test('shades every partner of the table', async () => {
		const page = await openPage(path, { javaScriptEnabled: false });
		const land = page.locator('#land');
		const frame = land.locator('xpath=ancestor::*[@aria-roledescription="map"]');
		const codes = (selector: string) =>
			frame.evaluate(
				(map, wanted) =>
					Array.from(map.querySelectorAll(wanted), (mark) => mark.getAttribute('data-iso3') ?? ''),
				selector
			);
		const filled = await codes('[data-iso3][data-shade]:not([data-shade="none"])');
		expect(partners.filter((iso3) => !filled.includes(iso3))).toEqual([]);
		const signs = await codes('svg.glyph[data-iso3]');
		expect(marked.filter((iso3) => !signs.includes(iso3))).toEqual([]);
	});

	test.skipIf(path === '')(
		'leads to a table with rows, and shows no control that would do nothing',
		async () => {
			const page = await openPage(path, { javaScriptEnabled: false });
			expect(await page.locator('input:visible, select:visible').count()).toBe(0);
			const dead = page
				.locator('main button:visible')
				.filter({ hasNot: page.locator('xpath=ancestor::table') });
			expect(await dead.filter({ hasText: /^(Chart|Table|Play the years|Zoom in)$/ }).count()).toBe(0);
			await page
				.getByRole('link', { name: /^Table/ })
				.first()
				.click();
			const table = page.getByRole('table');
			await table.waitFor();
			expect(await table.getByRole('row').count()).toBeGreaterThan(5);
		}
	);

	test.each([320, 1440])('fits a window of %i px', async (width) => {
		const page = await openPage(path, { javaScriptEnabled: false, viewport: { width, height: 800 } });
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});

test('the story is an illustrated article with JavaScript off: eight pictures, each with its sources and table a click away', async () => {
	const page = await openPage('', { javaScriptEnabled: false });
	const steps = page.locator('section.step');
	expect(await steps.count()).toBe(descriptor.story?.steps.length);
	for (const step of await steps.all()) {
		expect((await step.locator('.text').innerText()).length).toBeGreaterThan(150);
		expect(await step.locator('.picture svg:visible').first().isVisible()).toBe(true);
		expect(
			await step.locator('.text details').first().getByRole('link', { includeHidden: true }).count()
		).toBeGreaterThan(0);
		expect(await step.getByRole('link', { name: 'Table' }).count()).toBe(1);
	}
	expect(await page.locator('input:visible, select:visible').count()).toBe(0);
});

test('a source is found with JavaScript off: from a chart, and from the index, page by page', async () => {
	const page = await openPage('charts/life-of-a-number', { javaScriptEnabled: false });
	const link = page.locator('main a[href*="/sources/"]').first();
	const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
	await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
	expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);

	await page.goto(new URL('/sources', page.url()).href);
	await page.getByRole('main').locator('a[href$="/sources/press"]').click();
	await page.getByRole('link', { name: 'Next' }).first().click();
	expect(new URL(page.url()).pathname).toBe('/sources/press-2');
	expect(await page.locator('li[id]').count()).toBeGreaterThan(10);
});

test('the default state of the map is what scripts find, too', async () => {
	const still = await shades(await openPage('charts/treaty-map', { javaScriptEnabled: false }));
	const page = await openPage('charts/treaty-map');
	await page.locator('[aria-roledescription="map"][tabindex="0"]').waitFor();
	expect(await shades(page)).toEqual(still);
});
