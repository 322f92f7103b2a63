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
const extradited = cases.filter(({ return_method }) => return_method === 'extradition').length;
const back = cases.filter(({ return_status }) => return_status === 'back').length;

test('the finding of the title is drawn and labelled', async () => {
	const page = await openPage('embed/treaty-gap', {
		javaScriptEnabled: false,
		viewport: { width: 328, height: 760 }
	});
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	const [, beyond, dated] = /^(\d+) of (\d+) fled beyond/.exec(title)?.map(Number) ?? [];
	expect(title).toContain(`of ${back} who came back, ${extradited} were extradited`);
	expect(beyond).toBeGreaterThanOrEqual(surelyBeyond.length);
	const panel = (key: string) => page.locator(`.picture [data-panel="${key}"]`);
	// The squares that the title speaks of are those drawn full, one a person, each a button of its own.
	const squares = async (key: string) => {
		const lists = panel(key).locator('.list');
		return Promise.all(
			(await lists.all()).map(async (list) => ({
				form: await list.locator('path').first().getAttribute('class'),
				count: await list.locator('button').count()
			}))
		);
	};
	const flights = await squares('flight');
	expect(flights[0]?.form).toContain('filled');
	expect(flights[0]?.count).toBe(beyond);
	expect(flights.reduce((sum, { count }) => sum + count, 0)).toBe(dated);
	const returns = await squares('return');
	expect(returns[0]?.form).toContain('filled');
	expect(returns.map(({ count }) => count)).toEqual([extradited, back - extradited]);
	const labels = async (key: string) =>
		(await panel(key).locator('.brackets text').allTextContents()).join('; ');
	expect(await labels('flight')).toContain(`${beyond} none in force`);
	expect(await labels('return')).toContain(`${extradited} extradited`);
});

test('the places unfold with the count that the address asks for, ranked by believed destination', async () => {
	const usa = destinations.find(
		({ group, destination_iso3 }) =>
			group === 'red_notice_100_believed_destination' && destination_iso3 === 'USA'
	);
	const page = await openPage('charts/treaty-gap?group=red_notice_100_believed_destination-2015-04-22');
	const first = page.locator('.picture .places ol li.row').first();
	await expect.poll(() => first.locator('svg text').textContent()).toBe(String(usa?.persons));
	expect(await first.innerText()).toContain('United States');
});

test('the slider moves the finding at its own head, and not the title', async () => {
	const page = await openPage('charts/treaty-gap?time=2001');
	const finding = page.locator('.picture .places .finding');
	await expect.poll(() => finding.innerText()).toContain('At the end of 2001');
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d+ of \d+ fled beyond/);
});
