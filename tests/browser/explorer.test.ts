import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage, site } from './support/openPage.ts';
import { inForceAtEndOf } from './support/treaties.ts';
import { alive, mapOf, pointOn, shaded } from './support/worldMap.ts';

const panel = (page: Page) => page.getByRole('complementary');
const search = (page: Page) => page.getByRole('combobox', { name: 'Find a jurisdiction' });
const found = (page: Page) => page.getByRole('listbox').getByRole('option');
const layer = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Layer' }).getByRole('button', { name, exact: true });
const zoomBar = (page: Page) => page.getByRole('group', { name: 'Zoom' });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Width of a jurisdiction as it stands on the screen, in pixels. */
async function widthOf(page: Page, iso3: string): Promise<number> {
	return (await mapOf(page).locator(`path[data-iso3="${iso3}"]`).first().boundingBox())?.width ?? 0;
}

describe('the search', () => {
	test('finds a jurisdiction by keyboard and opens its panel', async () => {
		const page = await alive(await openPage('map'));
		await search(page).fill('spa');
		await expect.poll(() => found(page).first().innerText()).toBe('Spain');
		await page.keyboard.press('Enter');
		await expect.poll(() => panel(page).getByRole('heading', { level: 2 }).innerText()).toMatch(/^Spain/);
		await expect.poll(() => query(page)).toEqual({ country: 'ESP' });
	});

	test('finds by another part of the name, without its accents, by code and in Chinese', async () => {
		const page = await alive(await openPage('map'));
		for (const [typed, name] of [
			['emirates', 'United Arab Emirates'],
			['turkiye', 'Türkiye'],
			['CAN', 'Canada'],
			['加拿大', 'Canada']
		] as const) {
			await search(page).fill(typed);
			await expect.poll(() => found(page).allInnerTexts(), { message: typed }).toContain(name);
		}
	});

	test('says so when it finds nothing', async () => {
		const page = await alive(await openPage('map'));
		await search(page).fill('xyzzy');
		await page.getByText('Nothing found').waitFor();
		await page.keyboard.press('Enter');
		expect(await panel(page).count()).toBe(0);
	});

	test('can be answered with the mouse', async () => {
		const page = await alive(await openPage('map'));
		await search(page).fill('canada');
		await found(page).filter({ hasText: 'Canada' }).click();
		await expect.poll(() => panel(page).getByRole('heading', { level: 2 }).innerText()).toMatch(/^Canada/);
	});
});

describe('the panel', () => {
	test('holds what the tables know: every instrument, and people, money and milestones', async () => {
		const page = await alive(await openPage('map?country=CAN'));
		await panel(page).waitFor();
		for (const name of ['Instruments', 'People', 'Money', 'Milestones']) {
			await panel(page).getByRole('heading', { level: 3, name, exact: true }).waitFor();
		}
		const instruments = builtTables.treaties.filter(({ partner_iso3 }) => partner_iso3 === 'CAN');
		const text = await panel(page).innerText();
		expect(text.match(/Confidence: /g)?.length ?? 0).toBeGreaterThanOrEqual(instruments.length);
		const links = panel(page).getByRole('link');
		expect(await links.count()).toBeGreaterThan(0);
		for (const link of await links.all())
			expect(await link.getAttribute('href')).toMatch(/^\/(sources\/[a-z\d-]+#.|cases#.|countries\/CAN$)/);
	});

	test('is read from its name on, and gives the focus back to the map when Escape closes it', async () => {
		const page = await alive(await openPage('map'));
		await search(page).fill('Fiji');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\s*Fiji/);
		await page.keyboard.press('Tab');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
		await page.keyboard.press('Escape');
		await expect.poll(() => panel(page).count()).toBe(0);
		await expect.poll(() => mapOf(page).evaluate((map) => document.activeElement === map)).toBe(true);
		await expect.poll(() => page.url()).toBe(`${site}map`);
	});

	test('opens by a click on the map and follows the next one', async () => {
		const page = await alive(await openPage('map'));
		for (const [iso3, name] of [
			['AUS', 'Australia'],
			['BRA', 'Brazil']
		] as const) {
			const point = await pointOn(page, iso3);
			await page.mouse.click(point.x, point.y);
			await expect
				.poll(() => panel(page).getByRole('heading', { level: 2 }).innerText())
				.toMatch(new RegExp(`^${name}`));
			await expect.poll(() => query(page).country).toBe(iso3);
		}
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect.poll(() => panel(page).count()).toBe(0);
	});

	test('opens by Enter on the map', async () => {
		const page = await alive(await openPage('map'));
		await mapOf(page).focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await panel(page).getByRole('heading', { level: 2 }).waitFor();
		await expect.poll(() => query(page).country).toMatch(/^[A-Z]{3}$/);
	});

	test('fits a phone and leaves a part of the map to see', async () => {
		const page = await alive(await openPage('map?country=USA', { viewport: { width: 360, height: 740 } }));
		await panel(page).waitFor();
		// Where it comes to rest, once it has slid in.
		await expect.poll(async () => (await panel(page).boundingBox())?.x).toBe(0);
		const box = await panel(page).boundingBox();
		expect(box?.width).toBe(360);
		expect(box?.height).toBeLessThan(740 * 0.7);
	});
});

describe('the layers', () => {
	test('show treaties first, then people, each with its own controls', async () => {
		const page = await alive(await openPage('map'));
		await page.getByRole('slider', { name: 'Year' }).waitFor();
		expect(await mapOf(page).locator('path.arc').count()).toBe(0);
		await layer(page, 'People').click();
		await expect.poll(() => mapOf(page).locator('path.arc').count()).toBeGreaterThan(5);
		expect(await page.getByRole('slider', { name: 'Year' }).count()).toBe(0);
		await expect.poll(() => query(page).layer).toBe('people');
		await layer(page, 'Treaties').click();
		await expect.poll(() => mapOf(page).locator('path.arc').count()).toBe(0);
	});

	test('are restored from the address with their options and the jurisdiction', async () => {
		const page = await alive(await openPage('map?layer=people&country=CAN'));
		await expect.poll(() => layer(page, 'People').getAttribute('aria-pressed')).toBe('true');
		const groups = page.getByRole('combobox', { name: 'Count' });
		const values = await groups
			.locator('option')
			.evaluateAll((options) =>
				options.map((option) => (option instanceof HTMLOptionElement ? option.value : ''))
			);
		const documented = values.find((value) => value.includes('documented')) ?? '';
		expect(documented).not.toBe('');
		const again = await alive(await openPage(`map?layer=people&group=${documented}&country=CAN`));
		const restored = again.getByRole('combobox', { name: 'Count' });
		await expect.poll(() => restored.inputValue()).toBe(documented);
		await expect.poll(() => panel(again).getByRole('heading', { level: 2 }).innerText()).toMatch(/^Canada/);
	});

	test('restore filter and year of the treaties', async () => {
		const page = await openPage('map?instrument=extradition&time=2005');
		await expect.poll(() => shaded(page, 'extradition')).toEqual(inForceAtEndOf(2005, 'extradition'));
	});

	test('ignore what is not allowed', async () => {
		const page = await alive(
			await openPage('map?layer=volcanoes&country=Narnia&time=now&group=%3Cimg%20onerror=alert(1)%3E')
		);
		await expect.poll(() => layer(page, 'Treaties').getAttribute('aria-pressed')).toBe('true');
		expect(await panel(page).count()).toBe(0);
	});
});

describe('zoom', () => {
	test('works by buttons, and World brings the whole map back', async () => {
		const page = await alive(await openPage('map'));
		const whole = await widthOf(page, 'CHN');
		await expect
			.poll(async () => {
				// Until the map can be zoomed, which loads when it is seen, a press does nothing.
				await zoomBar(page).getByRole('button', { name: 'Zoom in' }).click();
				return widthOf(page, 'CHN');
			})
			.toBeGreaterThan(whole * 1.4);
		await zoomBar(page).getByRole('button', { name: 'World' }).click();
		await expect.poll(() => widthOf(page, 'CHN')).toBeCloseTo(whole, 0);
	});

	test('works by keyboard', async () => {
		const page = await alive(await openPage('map'));
		const whole = await widthOf(page, 'CHN');
		await mapOf(page).focus();
		await expect
			.poll(async () => {
				await page.keyboard.press('+');
				return widthOf(page, 'CHN');
			})
			.toBeGreaterThan(whole * 1.4);
		await page.keyboard.press('0');
		await expect.poll(() => widthOf(page, 'CHN')).toBeCloseTo(whole, 0);
	});

	test('has a button for each part of the world', async () => {
		const page = await alive(await openPage('map'));
		for (const [name, iso3] of [
			['Europe', 'FRA'],
			['Asia', 'THA'],
			['Oceania', 'AUS']
		] as const) {
			const before = await widthOf(page, iso3);
			await expect
				.poll(async () => {
					await zoomBar(page).getByRole('button', { name, exact: true }).click();
					return widthOf(page, iso3);
				})
				.toBeGreaterThan(before * 1.1);
			await zoomBar(page).getByRole('button', { name: 'World' }).click();
			await expect.poll(() => widthOf(page, iso3)).toBeCloseTo(before, 0);
		}
	});

	test('by the wheel keeps the page where it is', async () => {
		const page = await alive(await openPage('map'));
		const whole = await widthOf(page, 'CHN');
		const point = await pointOn(page, 'CHN');
		await page.mouse.move(point.x, point.y);
		const scrolled = await page.evaluate(() => scrollY);
		await expect
			.poll(async () => {
				await page.mouse.wheel(0, -240);
				return widthOf(page, 'CHN');
			})
			.toBeGreaterThan(whole * 1.2);
		expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(scrolled);
	});
});
