import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { labelOf } from '#scripts/derive/labelOf.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { violations } from './support/axe.ts';
import { openPage } from './support/openPage.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the atlas' });
const options = (page: Page) => dialog(page).getByRole('option');

/** The text of what the search finds, a line each. */
const found = async (page: Page) =>
	(await options(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

async function search(page: Page, text: string): Promise<void> {
	await button(page).click();
	await dialog(page).getByRole('combobox').fill(text);
	await options(page).first().waitFor();
}

// A page that Svelte wakes, and one that it does not.
describe.each(['map', 'methods'])('the search on /%s', (path) => {
	test('loads its index when it is opened, and not before', async () => {
		const asked: string[] = [];
		const page = await openPage(path, { onrequest: (address) => asked.push(address) });
		await page.waitForLoadState('networkidle');
		expect(asked.filter((address) => address.includes('search.json'))).toEqual([]);
		await search(page, 'canada');
		await page.keyboard.press('Escape');
		await search(page, 'spain');
		expect(asked.filter((address) => address.endsWith('/search.json')).length).toBe(1);
	});

	test('works by keyboard alone, and gives the focus back', async () => {
		const page = await openPage(path);
		await button(page).focus();
		await page.keyboard.press('Enter');
		await dialog(page).waitFor();
		await page.keyboard.type('canada');
		await options(page).first().waitFor();
		const box = dialog(page).getByRole('combobox');
		const chosen = () => dialog(page).locator('[aria-selected="true"]').getAttribute('id');
		const first = await chosen();
		await page.keyboard.press('ArrowDown');
		await expect.poll(chosen).not.toBe(first);
		expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen());
		expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowUp');
		await expect.poll(chosen).toBe(first);
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'hidden' });
		expect(await button(page).evaluate((opener) => opener === document.activeElement)).toBe(true);
	});

	test('opens by Ctrl and K', async () => {
		const page = await openPage(path);
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('Control+k');
		await dialog(page).waitFor();
		await page.getByRole('button', { name: 'Close' }).click();
		await dialog(page).waitFor({ state: 'hidden' });
		expect(await button(page).evaluate((opener) => opener === document.activeElement)).toBe(true);
	});

	test('has no button that would do nothing without scripts', async () => {
		const page = await openPage(path, { javaScriptEnabled: false });
		expect(await button(page).isVisible()).toBe(false);
	});
});

test('Enter goes where the choice leads', async () => {
	const page = await openPage('about');
	await search(page, 'red notice');
	expect((await found(page))[0]).toMatch(/^Red notice/);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toMatch(/\/methods#red-notice$/);
});

test('finds what the tables hold: a country, a case by either script with its standing, an instrument, a chart', async () => {
	const page = await openPage('about');
	const person = builtTables.cases.find(({ case_id }) => case_id === 'qiao-jianjun');
	if (!person?.name_zh) throw new Error('The tables have no such case');
	const standing = labelOf(descriptor, 'cases', 'standing', person.standing).toLowerCase();
	for (const name of [person.name, person.name_zh, person.name.split(' ').toReversed().join(' ')]) {
		await search(page, name);
		expect((await found(page))[0]).toContain(`${person.name} ${person.name_zh}, ${standing}`);
		await page.keyboard.press('Escape');
	}

	const spain = builtTables.treaties.filter(({ partner_iso3 }) => partner_iso3 === 'ESP').length;
	await search(page, 'spain');
	const named = await found(page);
	expect(named[0]).toMatch(/^Spain/);
	expect(named.filter((text) => /: Spain/.test(text)).length).toBe(Math.min(spain, 5));
	await page.keyboard.press('Escape');

	await search(page, 'map of instruments');
	expect(await options(page).first().getAttribute('href')).toMatch(/\/charts\/treaty-map$/);
});

test.each([
	['who came back', /\/charts\/[a-z-]+$/],
	['Abacha', /\/countries\/[A-Z]{3}#money$/],
	['UK', /\/countries\/GBR$/],
	['杨秀珠', /\/cases#yang-xiuzhu$/]
])('finds %s first, in a reader’s own words', async (text, address) => {
	const page = await openPage('about');
	await search(page, text);
	await expect.poll(() => options(page).first().getAttribute('href')).toMatch(address);
});

test('says so where it finds nothing', async () => {
	const page = await openPage('about');
	await button(page).click();
	await dialog(page).getByRole('combobox').fill('qqqqq');
	await expect.poll(() => dialog(page).getByRole('status').innerText()).toBe('Nothing found.');
	expect(await options(page).count()).toBe(0);
});

test('without its index it names other ways', async () => {
	const page = await openPage('about', { expected: /search\.json|Failed to load/ });
	await page.route('**/search.json', (route) => route.abort());
	await button(page).click();
	await expect.poll(() => dialog(page).getByRole('status').innerText()).toMatch(/could not be loaded/);
	expect(await dialog(page).getByRole('link').allInnerTexts()).toEqual(['Countries', 'Cases', 'Charts']);
});

test.each([
	[320, 'light'],
	[320, 'dark'],
	[1280, 'light'],
	[1280, 'dark']
] as const)('axe finds nothing on it at %i px, %s, and it fits', async (width, colorScheme) => {
	const page = await openPage('about', {
		viewport: { width, height: 700 },
		colorScheme,
		reducedMotion: 'reduce'
	});
	await search(page, 'li');
	expect(await violations(page)).toEqual([]);
	const box = await dialog(page).boundingBox();
	expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 700).toBe(true);
});
