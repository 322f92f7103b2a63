import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from './support/openPage.ts';
import { alive, mapOf } from './support/worldMap.ts';

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const layers = ['treaties', 'people', 'money'] as const;
const layerAddress = (layer: string) => (layer === 'treaties' ? 'map' : `map?layer=${layer}`);

/** Opens a layer of the map, and waits until it is the one that is shown. */
async function openLayer(layer: string, options: typeof desk): Promise<Page> {
	const page = await alive(await openPage(layerAddress(layer), options));
	const button = page
		.getByRole('group', { name: 'Layer' })
		.getByRole('button', { name: layer, exact: false });
	await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
	if (layer !== 'treaties') await mapOf(page).locator('path.arc').first().waitFor({ state: 'attached' });
	return page;
}

const legend = (page: Page) => page.locator('.map-stage > .legend');

async function boxOf(part: Locator) {
	const box = await part.boundingBox();
	if (!box) throw new Error('It is not drawn');
	return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

describe('the legend', () => {
	test.each(layers)('of %s is in view on a desk as soon as the page stands', async (layer) => {
		const page = await openLayer(layer, desk);
		const box = await boxOf(legend(page));
		expect(await page.evaluate(() => scrollY)).toBe(0);
		expect(box.y).toBeGreaterThan(0);
		expect(box.bottom).toBeLessThanOrEqual(900);
	});

	test('of treaties has two columns on a phone', async () => {
		const page = await openLayer('treaties', phone);
		const lines = legend(page).getByRole('list').first().getByRole('listitem');
		const starts = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().x));
		expect(new Set(starts).size).toBe(2);
	});
});

describe.each([
	['a phone', phone],
	['a desk', desk]
] as const)('the layer of money on %s', (_, options) => {
	test('numbers the eight largest arcs and lists them, and cuts none', async () => {
		const returned = builtTables.asset_recoveries.filter(({ stage }) => stage === 'returned');
		expect(returned.length).toBeGreaterThan(8);
		const page = await openLayer('money', options);
		const eight = ['1', '2', '3', '4', '5', '6', '7', '8'];
		await expect.poll(() => mapOf(page).locator('.disc').allTextContents()).toEqual(eight);
		expect(await legend(page).locator('ol li text').allTextContents()).toEqual(eight);
		const lines = await legend(page).locator('ol li').allInnerTexts();
		for (const line of lines) expect(line).toMatch(/ to .*\$[\d.]+ (m|b)illion/);
		const map = await boxOf(mapOf(page).locator('.whole'));
		const arcs = await mapOf(page)
			.locator('path.arc')
			.evaluateAll((all) => all.map((arc) => arc.getBoundingClientRect().toJSON() as DOMRect));
		expect(arcs.length).toBeGreaterThan(8);
		for (const arc of arcs) {
			expect(arc.left).toBeGreaterThanOrEqual(map.x - 1);
			expect(arc.right).toBeLessThanOrEqual(map.right + 1);
			expect(arc.top).toBeGreaterThanOrEqual(map.y - 1);
			expect(arc.bottom).toBeLessThanOrEqual(map.bottom + 1);
		}
	});
});

test('“Europe” shows at least ten European names on a desk', async () => {
	const page = await openLayer('treaties', desk);
	const european = new Set(
		builtTables.countries.filter(({ region }) => region.endsWith('_europe')).map(({ name }) => name)
	);
	expect(european.size).toBeGreaterThan(20);
	await expect
		.poll(async () => {
			await page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Europe' }).click();
			const names = await mapOf(page).locator('text.label:visible').allTextContents();
			return names.filter((name) => european.has(name)).length;
		})
		.toBeGreaterThanOrEqual(10);
});

describe('on a phone', () => {
	test.each(layers)('the title of %s has three lines at most, and the map begins near', async (layer) => {
		const page = await openLayer(layer, phone);
		const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
			const range = document.createRange();
			range.selectNodeContents(title);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		});
		expect(lines).toBeLessThanOrEqual(3);
		expect((await boxOf(mapOf(page))).y).toBeLessThanOrEqual(250);
	});

	test('map, parts of the world, slider, filter and legend follow each other', async () => {
		const page = await openLayer('treaties', phone);
		const slider = page.locator('.year');
		const parts = [
			mapOf(page),
			page.locator('.regions'),
			slider,
			page.getByRole('combobox', { name: 'Instrument' }),
			legend(page)
		];
		const tops = await Promise.all(parts.map(async (part) => (await boxOf(part)).y));
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		const decades = await slider.locator('.decades text').allTextContents();
		expect(decades).toEqual(['1990', '2000', '2010', '2020']);
		const [line, track] = [await boxOf(slider.locator('.steps')), await boxOf(slider.getByRole('slider'))];
		expect(line.height).toBeGreaterThanOrEqual(16);
		expect(line.bottom).toBeLessThanOrEqual(track.y + track.height / 2);
	});

	test('the buttons of the zoom are as large as a finger and stand over the map', async () => {
		const page = await openLayer('treaties', phone);
		const map = await boxOf(mapOf(page).locator('.whole'));
		for (const name of ['Zoom in', 'Zoom out']) {
			const button = await boxOf(page.getByRole('button', { name }));
			expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
			expect(button.y).toBeGreaterThanOrEqual(map.y);
			expect(button.bottom).toBeLessThanOrEqual(map.bottom);
		}
	});

	test('an address with a jurisdiction brings the map into view, and its panel leaves a part of it free', async () => {
		const page = await alive(await openPage('map?country=CAN', phone));
		const panel = page.getByRole('complementary');
		await panel.waitFor();
		await expect.poll(async () => (await boxOf(mapOf(page).locator('.whole'))).y).toBeLessThan(100);
		await expect.poll(async () => (await boxOf(panel)).bottom).toBe(740);
		const map = await boxOf(mapOf(page).locator('.whole'));
		expect(map.y).toBeGreaterThanOrEqual(0);
		expect((await boxOf(panel)).y).toBeGreaterThan(map.bottom);
	});
});
