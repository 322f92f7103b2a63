import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage, site } from './support/openPage.ts';
import { inForceAtEndOf } from './support/treaties.ts';
import { alive, legend, mapOf, pointOn, shaded } from './support/worldMap.ts';

const path = 'charts/treaty-map';

const slider = (page: Page) => page.getByRole('slider', { name: 'Year' });
const filter = (page: Page) => page.getByRole('combobox', { name: 'Instrument' });
const card = (page: Page) => mapOf(page).getByRole('status');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Moves the slider as a hand would that drags it. */
async function setYear(page: Page, year: number): Promise<void> {
	await slider(page).fill(String(year));
}

test('the finding of the title is drawn and labelled', async () => {
	const inForce = builtTables.treaties.filter(
		({ type, party_iso3, status }) =>
			type === 'extradition' && party_iso3 === descriptor.home.iso3 && status === 'in_force'
	);
	const partners = [...new Set(inForce.map(({ partner_iso3 }) => partner_iso3))].toSorted();
	const page = await openPage('embed/treaty-map', { viewport: { width: 328, height: 760 } });
	const title = (await page.getByRole('heading', { level: 1 }).innerText()).replaceAll(/\s+/g, ' ');
	expect(title).toMatch(new RegExp(`with (at least )?${partners.length} partners`));
	expect(await shaded(page, 'extradition')).toEqual(partners);
	expect((await legend(page))['Extradition treaty']).toBe(partners.length);
	// Those that it names as being without one carry their names, and none of that shade.
	const named = /none with (.*)$/.exec(title)?.[1]?.split(/, | or /) ?? [];
	expect(named.length).toBeGreaterThan(0);
	const labels = await mapOf(page).locator('text:visible').allTextContents();
	for (const name of named.map((each) => each.replace(/^the /, ''))) {
		expect(labels.map((label) => label.trim())).toContain(name);
		const code = builtTables.countries.find((row) => row.name === name)?.iso3;
		expect(code).toBeDefined();
		expect(partners).not.toContain(code);
	}
});

describe('the year slider', () => {
	test('shows what was in force at the end of 1998', async () => {
		const page = await alive(await openPage(path));
		await filter(page).selectOption('extradition');
		await setYear(page, 1998);
		const expected = inForceAtEndOf(1998, 'extradition');
		expect(expected).toContain('BLR');
		expect(expected).not.toContain('THA');
		await expect.poll(() => shaded(page, 'extradition')).toEqual(expected);
		await expect.poll(async () => (await legend(page))['In force']).toBe(expected.length);
	});

	test.each([1996, 2004, 2012, 2020])('shows what was in force at the end of %i, by type', async (year) => {
		const page = await alive(await openPage(path));
		await setYear(page, year);
		for (const type of ['extradition', 'transfer_of_sentenced_persons']) {
			await filter(page).selectOption(type);
			await expect.poll(() => shaded(page, type), { message: type }).toEqual(inForceAtEndOf(year, type));
		}
	});

	test('moves by the arrow keys, and says which day it means', async () => {
		const page = await alive(await openPage(path));
		await slider(page).focus();
		await page.keyboard.press('ArrowLeft');
		const last = Number(await slider(page).getAttribute('max'));
		await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe(`31 December ${last - 1}`);
		await page.keyboard.press('Home');
		await expect.poll(() => slider(page).inputValue()).toBe(await slider(page).getAttribute('min'));
		await expect.poll(() => shaded(page, 'extradition')).toEqual([]);
	});

	test('plays from the first year, and pauses', async () => {
		const page = await alive(await openPage(path));
		const first = Number(await slider(page).getAttribute('min'));
		const year = async () => Number(await slider(page).inputValue());
		// The page itself notes the years: a busy machine may ask too late for the first ones.
		const shown = await page
			.locator('output')
			.first()
			.evaluateHandle((output) => {
				const years: number[] = [];
				const note = () => years.push(Number.parseInt(output.textContent, 10));
				new MutationObserver(note).observe(output, { childList: true, characterData: true, subtree: true });
				return years;
			});
		await page.getByRole('button', { name: 'Play the years' }).click();
		await expect.poll(() => shown.evaluate(({ length }) => length)).toBeGreaterThan(2);
		const [began = 0, next = 0] = await shown.jsonValue();
		expect(began).toBeLessThan(first + 5);
		expect(next).toBeGreaterThan(first);
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: 'Play the years' }).waitFor();
		const paused = await year();
		// Longer than the step of the play, which must not come any more.
		await page.waitForTimeout(600);
		expect(await year()).toBe(paused);
	});
});

describe('the instrument filter', () => {
	test('tells signed from in force: Australia has signed an extradition treaty', async () => {
		const row = builtTables.treaties.find(
			({ type, partner_iso3 }) => type === 'extradition' && partner_iso3 === 'AUS'
		);
		expect(row?.status).toBe('signed_not_in_force');
		const page = await alive(await openPage(path));
		await filter(page).selectOption('extradition');
		await expect.poll(() => shaded(page, 'signed')).toContain('AUS');
		const fill = await mapOf(page)
			.locator('path[data-iso3="AUS"]')
			.first()
			.evaluate((outline) => getComputedStyle(outline).fill);
		expect(fill).toMatch(/url\("?#hatch-signed/);
	});

	test("shows Hong Kong's own agreements only when asked, suspended ones as suspended", async () => {
		const suspended = builtTables.treaties
			.filter(({ type, status }) => type === 'surrender_of_fugitives' && status === 'suspended')
			.map(({ partner_iso3 }) => partner_iso3)
			.sort();
		expect(suspended.length).toBeGreaterThan(0);
		const page = await alive(await openPage(path));
		expect(await shaded(page, 'suspended')).toEqual([]);
		await filter(page).selectOption('surrender_of_fugitives');
		await expect.poll(() => shaded(page, 'suspended')).toEqual(suspended);
	});

	test('changes the title, the table and the words for those who cannot see the map', async () => {
		const page = await alive(await openPage(path));
		const title = page.getByRole('heading', { level: 1 });
		const before = await title.innerText();
		await filter(page).selectOption('asset_sharing');
		await expect.poll(() => title.innerText()).not.toBe(before);
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		const rows = page.getByRole('table').getByRole('row');
		const instruments = builtTables.treaties.filter(({ type }) => type === 'asset_sharing');
		await expect.poll(() => rows.count()).toBe(instruments.length + 1);
	});
});

describe('a jurisdiction of the map', () => {
	test('shows its facts to the mouse', async () => {
		const page = await alive(await openPage(path));
		const point = await pointOn(page, 'BRA');
		await page.mouse.move(point.x, point.y);
		await expect.poll(() => card(page).innerText()).toMatch(/^Brazil: extradition .*in force/);
		expect(await card(page).innerText()).toMatch(/Confidence: (high|medium|low)/);
		expect(await card(page).innerText()).toMatch(/Sources: /);
		await page.mouse.move(5, 5);
		await expect.poll(() => card(page).count()).toBe(0);
	});

	test('shows its facts to a finger, and hides them at a tap on the sea', async () => {
		const page = await alive(await openPage(path, { hasTouch: true, viewport: { width: 390, height: 800 } }));
		const point = await pointOn(page, 'AUS');
		await page.touchscreen.tap(point.x, point.y);
		await expect.poll(() => card(page).innerText()).toMatch(/^Australia: /);
		const box = await mapOf(page).locator('svg').first().boundingBox();
		await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + (box?.height ?? 0) - 3);
		await expect.poll(() => card(page).count()).toBe(0);
	});

	test('too small to see has a marker that can be tapped', async () => {
		const page = await alive(await openPage(path, { hasTouch: true }));
		const marker = mapOf(page).locator('circle.touch[data-iso3="SGP"]');
		await marker.scrollIntoViewIfNeeded();
		await marker.tap();
		await expect.poll(() => card(page).innerText()).toMatch(/^Singapore: /);
	});

	test('is reached by the arrow keys, chosen by Enter, left by Escape', async () => {
		const page = await alive(await openPage(path));
		await mapOf(page).focus();
		await page.keyboard.press('ArrowRight');
		await card(page).waitFor();
		const first = await card(page).innerText();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => card(page).innerText()).not.toBe(first);
		await page.keyboard.press('Enter');
		const spoken = mapOf(page).locator('[aria-live]');
		const [headline] = (await card(page).innerText()).split('\n');
		await expect.poll(() => spoken.innerText()).toBe(headline);
		await page.keyboard.press('Escape');
		await expect.poll(() => card(page).count()).toBe(0);
		await expect.poll(() => mapOf(page).evaluate((map) => document.activeElement === map)).toBe(true);
	});
});

describe('the address', () => {
	test('restores instrument, year and view', async () => {
		const page = await openPage(`${path}?instrument=extradition&time=2010&tab=table`);
		await expect.poll(() => slider(page).inputValue()).toBe('2010');
		expect(await filter(page).inputValue()).toBe('extradition');
		expect(await page.getByRole('table').isVisible()).toBe(true);
		expect(await mapOf(page).isVisible()).toBe(false);
		const pressed = page.getByRole('button', { name: 'Table', exact: true });
		expect(await pressed.getAttribute('aria-pressed')).toBe('true');
		await page.getByRole('button', { name: 'Chart', exact: true }).click();
		await expect.poll(() => mapOf(page).isVisible()).toBe(true);
		expect(await shaded(page, 'extradition')).toEqual(inForceAtEndOf(2010, 'extradition'));
	});

	test.each([
		'time=abcd&instrument=<script>alert(1)</script>&tab=nothing',
		'time=1066&instrument=&country=XXX',
		'time=99999&instrument=extradition%00&tab[]=table',
		'time=2010.5&time=1990&__proto__=1&constructor=2'
	])('ignores what is not allowed: %s', async (wrong) => {
		const page = await alive(await openPage(`${path}?${wrong}`));
		const year = await slider(page).inputValue();
		expect(year).toBe(await slider(page).getAttribute('max'));
		expect(await filter(page).inputValue()).toBe('all');
		expect(await mapOf(page).isVisible()).toBe(true);
	});

	test('follows what the reader sets, and holds nothing that is as it was', async () => {
		const page = await alive(await openPage(path));
		await filter(page).selectOption('mutual_legal_assistance');
		await setYear(page, 2001);
		await expect.poll(() => query(page)).toEqual({ instrument: 'mutual_legal_assistance', time: '2001' });
		await page.getByRole('button', { name: 'Table', exact: true }).click();
		await expect.poll(() => query(page).tab).toBe('table');
		await filter(page).selectOption('all');
		await page.keyboard.press('Tab');
		await setYear(page, Number(await slider(page).getAttribute('max')));
		await page.getByRole('button', { name: 'Chart', exact: true }).click();
		await expect.poll(() => page.url()).toBe(`${site}${path}`);
	});
});
