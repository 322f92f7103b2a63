import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage, site } from './support/openPage.ts';

describe('the index of the jurisdictions', () => {
	test('narrows down as a name is typed', async () => {
		const page = await openPage('countries');
		const all = await page.locator('[data-island] li').count();
		await expect
			.poll(async () => {
				await page.getByRole('searchbox').fill('cana');
				return page.locator('main li a').allInnerTexts();
			})
			.toEqual(['Canada']);
		expect(await page.locator('main').getByRole('status').innerText()).toBe(`1 of ${all}`);
	});

	test('is a list with scripts off', async () => {
		const page = await openPage('countries', { javaScriptEnabled: false });
		const codes = new Set(builtTables.treaties.map((row) => row.partner_iso3));
		for (const iso3 of codes)
			expect.soft(await page.locator(`a[href$="/countries/${iso3}"]`).count(), iso3).toBe(1);
		expect(await page.locator('main input:visible').count()).toBe(0);
	});
});

describe('the page of a jurisdiction', () => {
	test('says in its first sentence how many documented persons were reported there and came back', async () => {
		const page = await openPage('countries/CAN');
		const reported = builtTables.cases.filter((row) => row.fled_to_iso3?.includes('CAN')).length;
		const back = builtTables.cases.filter((row) => row.returned_from_iso3 === 'CAN').length;
		const text = await page.locator('.summary').innerText();
		expect(text).toContain(
			`${reported} persons of the documented cases were reported there and ${back} came back`
		);
		expect(await page.locator('main').innerText()).toContain(`Persons reported there: ${reported}`);
		expect(await page.getByRole('img', { name: 'Where Canada lies' }).isVisible()).toBe(true);
	});

	test('shows every instrument with its dates, and names nobody without a standing', async () => {
		const page = await openPage('countries/THA', { javaScriptEnabled: false });
		const text = await page.locator('main').innerText();
		const signed = builtTables.treaties.find((row) => row.treaty_id === 'extradition-THA');
		expect(signed?.entered_into_force).toBe('1999-03-07');
		expect(text).toContain('In force since 7 March 1999.');
		const names = page.locator('.person');
		expect(await names.count()).toBeGreaterThan(0);
		expect(await names.locator('.standing').count()).toBe(await names.count());
	});

	test('says of each entry when it was last checked, or that nobody looked it up a second time', async () => {
		const page = await openPage('countries/THA', { javaScriptEnabled: false });
		const entries = await page.locator('main section').allTextContents();
		expect(entries.length).toBeGreaterThan(0);
		for (const text of entries)
			expect.soft(text).toMatch(/Checked (on|in) .*?: .*?\. Sources|Not looked up a second time\. Sources/);
	});

	test('leads to the map with its panel open, and the panel back', async () => {
		const page = await openPage('countries/CAN');
		await page.getByRole('link', { name: 'On the map' }).click();
		await page.getByRole('complementary').getByRole('link', { name: 'Page of Canada' }).click();
		await expect.poll(() => page.url()).toBe(`${site}countries/CAN`);
	});

	test('has its rows to download', async () => {
		const page = await openPage('countries/CAN');
		const wanted = builtTables.cases
			.filter((row) => row.fled_to_iso3?.includes('CAN') || row.returned_from_iso3 === 'CAN')
			.map((row) => row.case_id);
		const csv = await (await page.request.get(`${site}countries/CAN/cases.csv`)).text();
		expect(csv.split('\n').slice(1, -1)).toHaveLength(wanted.length);
		const json = (await (await page.request.get(`${site}countries/CAN/rows.json`)).json()) as {
			tables: {
				cases: { case_id: string }[];
				sources: unknown[];
				checks: { table: string; row_id: string }[];
			};
		};
		expect(json.tables.cases.map((row) => row.case_id).toSorted()).toEqual(wanted.toSorted());
		expect(json.tables.sources.length).toBeGreaterThan(0);
		const looks = json.tables.checks.filter(({ table }) => table === 'cases');
		expect(looks).toEqual(
			builtTables.checks.filter(({ table, row_id: id }) => table === 'cases' && wanted.includes(id))
		);
	});

	test('says of the home jurisdiction what it is', async () => {
		const page = await openPage('countries/CHN');
		expect(await page.locator('.summary').innerText()).toMatch(/^China is the home jurisdiction/);
	});
});
