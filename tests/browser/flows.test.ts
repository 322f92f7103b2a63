import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from './support/openPage.ts';
import { alive, mapOf } from './support/worldMap.ts';

const groups = (page: Page) => page.getByRole('combobox', { name: 'Count' });
const picture = (page: Page) => page.locator('main article').first();

describe('flights and returns', () => {
	test('begin with the hundred of 2015, out and back, with the largest named and counted', async () => {
		const rows = builtTables.destinations.filter(({ destination_iso3: iso3 }) => iso3 && iso3 !== 'CHN');
		const believed = rows.filter(({ group }) => group === 'red_notice_100_believed_destination');
		const returned = rows.filter(
			({ group, as_of }) => group === 'red_notice_100_returned_from' && as_of === '2019-10-31'
		);
		const usa = believed.find(({ destination_iso3 }) => destination_iso3 === 'USA');
		expect(usa?.persons).toBe(40);
		expect(returned.length).toBeGreaterThan(1);

		const page = await alive(await openPage('charts/fugitive-flows'));
		const drawn = async (direction: string) => {
			const arcs = mapOf(page).locator(`path.arc[data-tone="${direction}"]`);
			const codes = await arcs.evaluateAll((paths) => paths.map((arc) => arc.getAttribute('data-iso3')));
			return codes.toSorted();
		};
		const codes = (some: typeof rows) => some.map(({ destination_iso3 }) => destination_iso3).toSorted();
		expect(await drawn('out')).toEqual(codes(believed));
		expect(await drawn('back')).toEqual(codes(returned));
		const labels = await mapOf(page).locator('text.label').allTextContents();
		expect(labels.join('\n')).toMatch(/United States.* 40/);
		expect(await picture(page).locator('li.missing').first().innerText()).toContain('8 of the 100');
	});

	test('the finding of the title is drawn and labelled, on a phone and with its returns', async () => {
		const count = (group: string, iso3: string, last = '') =>
			builtTables.destinations.find(
				(row) => row.group === group && row.destination_iso3 === iso3 && row.as_of >= last
			)?.persons ?? 0;
		const believed = ['USA', 'CAN'].map((iso3) => count('red_notice_100_believed_destination', iso3));
		const returned = ['USA', 'CAN'].map((iso3) => count('red_notice_100_returned_from', iso3, '2019-10-31'));
		const page = await openPage('embed/fugitive-flows', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toContain(`${believed.reduce((sum, persons) => sum + persons, 0)} were believed to be in`);
		const near = page.locator('[data-until="560"] [aria-roledescription="map"]');
		const [labels, bold] = await Promise.all(
			['text.label', 'text.strong:not([data-tone="back"])'].map((which) =>
				near.locator(which).allTextContents()
			)
		);
		expect(bold?.map((text) => /\d+$/.exec(text)?.[0])).toEqual(believed.map(String));
		for (const persons of returned) expect(labels).toContain(`${persons} back`);
	});

	test('never show handovers for telecom fraud unless the reader asks', async () => {
		const page = await alive(await openPage('charts/fugitive-flows'));
		const initial = await groups(page).inputValue();
		expect(initial).not.toMatch(/telecom|any_crime/);
		const asked = groups(page).locator('optgroup[label^="Not counts of officials"]');
		expect(await asked.count()).toBe(1);
		expect(await asked.locator(`option[value="${initial}"]`).count()).toBe(0);
	});

	test('show one count at a time', async () => {
		const page = await alive(await openPage('charts/fugitive-flows'));
		const title = () => picture(page).getByRole('heading', { level: 1 }).innerText();
		const seen = new Set([await title()]);
		const values = await groups(page)
			.locator('option')
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
		for (const value of values.slice(1, 4)) {
			await groups(page).selectOption(value);
			await expect.poll(async () => seen.has(await title())).toBe(false);
			seen.add(await title());
		}
		expect(seen.size).toBe(4);
	});
});

describe('the treaty gap', () => {
	test('is drawn and told without scripts, Hong Kong apart', async () => {
		const page = await openPage('charts/treaty-gap', { javaScriptEnabled: false });
		const text = await picture(page).innerText();
		expect(text).toMatch(/United States/);
		expect(text).toMatch(/Hong Kong/);
	});

	test('restores group and year from the address and ignores what is not allowed', async () => {
		const page = await openPage('charts/treaty-gap?time=2001');
		const slider = page.getByRole('slider', { name: 'Year' });
		await expect.poll(() => slider.inputValue()).toBe('2001');
		const wrong = await openPage('charts/treaty-gap?time=12&group=everyone');
		const last = await wrong.getByRole('slider', { name: 'Year' }).getAttribute('max');
		await expect.poll(() => wrong.getByRole('slider', { name: 'Year' }).inputValue()).toBe(last);
	});
});
