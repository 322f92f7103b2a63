import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const { cases, treaties, destinations } = builtTables;

/** Persons who fled, on a day told by some date, to places none of which ever had an extradition treaty, signed or not. */
const surelyBeyond = cases.filter(({ fled_date, fled_to_iso3: places }) => {
	const abroad = (places ?? []).filter((iso3) => iso3 !== 'CHN');
	const governed = abroad.filter(
		(iso3) => !(descriptor.home.outside_treaties ?? []).some((each) => each.iso3 === iso3)
	);
	const partners = treaties.filter(({ type }) => type === 'extradition').map((row) => row.partner_iso3);
	return fled_date !== null && governed.length > 0 && governed.every((iso3) => !partners.includes(iso3));
});

test('the number of those extradited is that of the table, in the title and in the picture', async () => {
	const extradited = cases.filter(({ return_method }) => return_method === 'extradition').length;
	const page = await openPage('charts/treaty-gap', { javaScriptEnabled: false });
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	expect(title).toContain(`${extradited} were extradited`);
	const row = page
		.locator('.picture .cases li')
		.filter({ hasText: /^\s*Extradition\s/ })
		.last();
	expect(await row.locator('b').innerText()).toBe(String(extradited));
	expect(await row.locator('circle').count()).toBe(extradited);
});

test('every documented person has a dot among the flights, and those beyond any treaty are at least the sure ones', async () => {
	const page = await openPage('charts/treaty-gap', { javaScriptEnabled: false });
	const flights = page.locator('.picture .cases section').first();
	expect(await flights.locator('circle').count()).toBe(cases.length);
	const beyond = await flights.locator('circle.not_in_force').count();
	expect(surelyBeyond.length).toBeGreaterThan(30);
	expect(beyond).toBeGreaterThanOrEqual(surelyBeyond.length);
});

test('the hundred of 2015 are ranked by believed destination when chosen', async () => {
	const usa = destinations.find(
		({ group, destination_iso3 }) =>
			group === 'red_notice_100_believed_destination' && destination_iso3 === 'USA'
	);
	const page = await openPage('charts/treaty-gap?group=red_notice_100_believed_destination-2015-04-22');
	await expect.poll(() => page.locator('.picture .cases').count()).toBe(0);
	const first = page.locator('.picture ol .row').first();
	expect(await first.innerText()).toContain('United States');
	expect(await first.locator('svg text').textContent()).toBe(String(usa?.persons));
});
